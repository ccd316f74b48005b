package city.wutong.evaluation.deeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.wutong.evaluation.EvaluationTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EvaluationTest
class TallyingTests {

    private final Tallying tallying;
    private final Tallies tallies;
    private final DeedPages pages;
    private final TallyRounds rounds;
    private final HearingDeeds hearing;

    private final String mark = UUID.randomUUID().toString().substring(24);
    private final Doer doer = new Doer("T" + mark);
    private final PageId page = PageId.of(DeedSource.HOURS, mark + "/2026");

    TallyingTests(
            @Autowired Tallying tallying,
            @Autowired Tallies tallies,
            @Autowired DeedPages pages,
            @Autowired TallyRounds rounds,
            @Autowired HearingDeeds hearing) {
        this.tallying = tallying;
        this.tallies = tallies;
        this.pages = pages;
        this.rounds = rounds;
        this.hearing = hearing;
    }

    @Test
    void waitsWhileSomebodyCompares() {
        var seen = tallying.whileTheyStay(() -> {
            assertThat(hearing.hear(served(1, 60))).isTrue();
            tallying.soon();
            return tallies.of(doer);
        });

        assertThat(seen).isEqualTo(Deeds.NONE);
        assertTalliedSoon(60);
    }

    @Test
    void doesNotForgetWhatIsHeardWhileItCounts() {
        var left = tallying.whileTheyStay(() -> {
            assertThat(hearing.hear(served(1, 60))).isTrue();
            assertThat(hearing.hear(served(2, 30))).isTrue();
            pages.settle(List.of(new TallyRound.Part(page, 1)));
            return kept().fresh();
        });

        assertThat(left).extracting(DeedPage.Fresh::sequence).containsExactly(2L);
        assertTalliedSoon(30);
    }

    @Test
    void goesOnWithARoundThatWasBrokenOffAndCountsItOnce() {
        var _ = tallying.whileTheyStay(() -> {
            assertThat(hearing.hear(served(1, 60))).isTrue();
            var last = rounds.current();
            var broken = last.next(List.of(kept()));
            assertThat(rounds.open(last, broken)).isTrue();
            tallies.add(
                    doer,
                    broken.number(),
                    List.of(served(1, 60).told().orElseThrow().deed()));
            return broken;
        });

        assertTalliedSoon(60);
        await().atMost(Duration.ofSeconds(20)).until(() -> !rounds.current().isOpen());
    }

    @Test
    void isNotUndoneByWhatIsHeardAtThatMoment() {
        var written = tallying.whileTheyStay(() -> {
            assertThat(hearing.hear(served(1, 60))).isTrue();
            var read = kept();
            pages.settle(List.of(new TallyRound.Part(page, 1)));
            return pages.write(Map.of(page, read), Map.of(page, read.after(served(2, 30))));
        });

        assertThat(written).as("a page that still calls counted deeds fresh").isFalse();
        assertThat(kept().fresh()).isEmpty();
    }

    private void assertTalliedSoon(long minutes) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(tallies.of(doer).all())
                        .singleElement()
                        .satisfies(deed -> assertThat(deed.amount()).isEqualTo(minutes)));
        await().atMost(Duration.ofSeconds(20)).until(() -> kept().fresh().isEmpty());
    }

    private DeedPage kept() {
        return pages.all(List.of(page)).getOrDefault(page, DeedPage.empty(page));
    }

    private ToldDeed served(long sequence, int minutes) {
        var event = "e-" + sequence;
        var deed = Deed.done(DeedKind.HOURS_A, LocalDate.of(2026, 11, 9), minutes, event);
        return new ToldDeed(page, sequence, event, doer, deed);
    }
}
