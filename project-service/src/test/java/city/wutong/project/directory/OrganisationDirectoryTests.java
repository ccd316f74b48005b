package city.wutong.project.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import city.wutong.project.Neighbours;
import city.wutong.project.ProjectTest;
import city.wutong.project.directory.Learnt.Entered;
import city.wutong.project.directory.Learnt.Moved;
import city.wutong.project.directory.Learnt.Scored;
import city.wutong.starter.listening.OutOfOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

@ProjectTest
class OrganisationDirectoryTests {

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final List<Learnt> LIFE = List.of(
            new Entered("桐乡市运河诗社协会", "330483100"),
            new Learnt.Renamed("桐乡市大运河诗词协会", "330483101"),
            new Moved(RegisterState.SUSPENDED),
            new Learnt.Nothing(),
            new Moved(RegisterState.REGISTERED));

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    MongoTemplate mongo;

    private final String code = Neighbours.newCode();

    @Test
    void takesEachFactOnceAndInOrder() {
        assertThat(directory.take(Source.REGISTER, code, 1, LIFE.getFirst())).isTrue();
        assertThat(directory.take(Source.REGISTER, code, 1, LIFE.getFirst())).isFalse();
        assertThatExceptionOfType(OutOfOrder.class)
                .isThrownBy(() -> directory.take(Source.REGISTER, code, 3, LIFE.get(2)))
                .satisfies(early -> assertThat(early.missing()).isEqualTo(2));

        assertThat(directory.find(code).orElseThrow().heard(Source.REGISTER)).isEqualTo(1);
    }

    @Test
    void countsEachSourceForItself() {
        assertThat(directory.take(Source.CREDIT, code, 1, new Scored(CreditClass.D, DAY)))
                .isTrue();
        assertThat(directory.take(Source.REGISTER, code, 1, LIFE.getFirst())).isTrue();

        var known = directory.find(code).orElseThrow();
        assertThat(known.creditClass()).isEqualTo(CreditClass.D);
        assertThat(known.state()).isEqualTo(RegisterState.REGISTERED);
        assertThat(known.heard(Source.CREDIT)).isEqualTo(1);
    }

    @Test
    void isTheSameWhenAllOfItIsHeardAnew() {
        tell();
        var before = directory.find(code);
        var _ = mongo.remove(new Query(Criteria.where("_id").is(code)), KnownOrganisation.class);

        tell();

        assertThat(directory.find(code)).isEqualTo(before).isPresent();
        assertThat(before.orElseThrow().name()).isEqualTo("桐乡市大运河诗词协会");
    }

    @Test
    void isToldOfOneFactByManyAtOnceAndTakesItOnce() {
        var taken = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture.allOf(IntStream.range(0, 40)
                            .mapToObj(i -> CompletableFuture.runAsync(() -> take(i, taken), threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }

        assertThat(taken).hasValue(2);
        assertThat(directory.find(code).orElseThrow().state()).isEqualTo(RegisterState.REGISTERED);
    }

    private void take(int turn, AtomicInteger taken) {
        var news = turn % 2 == 0
                ? directory.take(Source.REGISTER, code, 1, LIFE.getFirst())
                : directory.take(Source.CREDIT, code, 1, new Scored(CreditClass.B, DAY));
        if (news) {
            taken.incrementAndGet();
        }
    }

    private void tell() {
        for (int at = 0; at < LIFE.size(); at++) {
            var _ = directory.take(Source.REGISTER, code, at + 1, LIFE.get(at));
        }
        var _ = directory.take(Source.CREDIT, code, 1, new Scored(CreditClass.C, DAY));
    }
}
