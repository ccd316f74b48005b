package city.wutong.evaluation.deeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import city.wutong.evaluation.EvaluationTest;
import city.wutong.starter.listening.OutOfOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EvaluationTest
class HearingDeedsTests {

    private final HearingDeeds hearing;
    private final DeedPages pages;

    private final String mark = UUID.randomUUID().toString().substring(24);
    private final PageId first = PageId.of(DeedSource.HOURS, mark + "/2025");
    private final PageId second = PageId.of(DeedSource.HOURS, mark + "/2026");

    HearingDeedsTests(@Autowired HearingDeeds hearing, @Autowired DeedPages pages) {
        this.hearing = hearing;
        this.pages = pages;
    }

    @Test
    void hearsSeveralOfSeveralPagesAndSaysWhichWereNews() {
        assertThat(hearing.hear(List.of(served(first, 1), served(second, 1), served(first, 2), served(first, 2))))
                .containsExactly(true, true, true, false);

        assertKept(first, 2);
        assertKept(second, 1);
    }

    @Test
    void goesOnWhereItWasBrokenOff() {
        assertThat(hearing.hear(List.of(served(first, 1), served(second, 1)))).doesNotContain(false);

        assertThat(hearing.hear(List.of(served(first, 1), served(second, 1), served(first, 2), served(second, 2))))
                .containsExactly(false, false, true, true);

        assertKept(first, 2);
        assertKept(second, 2);
    }

    @Test
    void writesNothingIfOneBeforeAnyOfThemIsMissing() {
        assertThatExceptionOfType(OutOfOrder.class)
                .isThrownBy(() -> hearing.hear(List.of(served(first, 1), served(second, 2))));

        assertThat(pages.all(List.of(first, second))).isEmpty();
    }

    @Test
    void writesNoPageThatAnotherHasBegun() {
        var begun = DeedPage.empty(first).after(served(first, 1));
        assertThat(hearing.hear(List.of(served(first, 1), served(first, 2)))).containsExactly(true, true);

        assertThat(pages.write(Map.of(), Map.of(first, begun))).isFalse();

        assertKept(first, 2);
    }

    @Test
    void countsOnceWhatTwoHearAtTheSameMoment() {
        var told = IntStream.rangeClosed(1, 40)
                .boxed()
                .flatMap(sequence -> List.of(served(first, sequence), served(second, sequence)).stream())
                .toList();
        try (var both = Executors.newFixedThreadPool(2)) {
            Runnable all = () -> {
                for (var from = 0; from < told.size(); from += 8) {
                    assertThat(hearing.hear(told.subList(from, from + 8))).hasSize(8);
                }
            };
            CompletableFuture.allOf(CompletableFuture.runAsync(all, both), CompletableFuture.runAsync(all, both))
                    .join();
        }

        assertKept(first, 40);
        assertKept(second, 40);
    }

    private void assertKept(PageId id, int events) {
        var page = pages.all(List.of(id)).getOrDefault(id, DeedPage.empty(id));
        assertThat(page.heard()).isEqualTo(events);
        assertThat(page.lines()).singleElement().satisfies(line -> {
            assertThat(line.deed().entries()).isEqualTo(events);
            assertThat(line.deed().amount()).isEqualTo(60L * events);
        });
    }

    private ToldDeed served(PageId page, int sequence) {
        var event = "e-" + sequence;
        var deed = Deed.done(DeedKind.HOURS_A, LocalDate.of(2026, 11, 9), 60, event);
        return new ToldDeed(page, sequence, event, new Doer("H" + mark), deed);
    }
}
