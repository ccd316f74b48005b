package city.wutong.evaluation.deeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import city.wutong.starter.listening.OutOfOrder;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeedPageTests {

    static final PageId PAGE = PageId.of(DeedSource.HOURS, "V1/2026");
    static final Doer CHOIR = new Doer("51330483MJ0000018H");
    static final Doer READERS = new Doer("51330483MJ0000026C");

    final DeedPage page = DeedPage.empty(PAGE)
            .after(told(1, CHOIR, Deed.done(DeedKind.HOURS_A, day(9), 180, "e-1")))
            .after(told(2, CHOIR, Deed.done(DeedKind.HOURS_A, day(9), 60, "e-2")))
            .after(told(3, READERS, Deed.done(DeedKind.HOURS_A, day(9), 30, "e-3")));

    @Test
    void addsUpWhatOneOrganisationDidInADay() {
        assertThat(page.lines())
                .extracting(
                        DeedPage.Line::doer,
                        line -> line.deed().entries(),
                        line -> line.deed().amount(),
                        line -> line.deed().lastEvent())
                .containsExactlyInAnyOrder(tuple(CHOIR, 2, 240L, "e-2"), tuple(READERS, 1, 30L, "e-3"));
        assertThat(page.fresh()).extracting(DeedPage.Fresh::sequence).containsExactly(1L, 2L, 3L);
        assertThat(page.freshUpTo(2)).hasSize(2);
    }

    @Test
    void leavesThePastAsItWasWhenSomethingIsTakenBack() {
        var corrected = page.after(told(4, CHOIR, Deed.takenBack(DeedKind.HOURS_A, day(12), 180, "e-4")));

        assertThat(corrected.lines()).hasSize(3).containsAll(page.lines());
        assertThat(corrected.lines().getLast().deed())
                .isEqualTo(new Deed(DeedKind.HOURS_A, day(12), 0, 1, -180, "e-4"));
    }

    @Test
    void takesEachEventOnceAndInOrder() {
        assertThat(page.isNews(ToldDeed.unreadable(PAGE, 3))).isFalse();
        assertThat(page.isNews(ToldDeed.unreadable(PAGE, 4))).isTrue();
        assertThatExceptionOfType(OutOfOrder.class)
                .isThrownBy(() -> page.isNews(ToldDeed.unreadable(PAGE, 5)))
                .satisfies(early -> assertThat(early.missing()).isEqualTo(4));
    }

    @Test
    void goesOnBehindWhatTellsOfNothing() {
        var after = page.after(ToldDeed.ofNothing(PAGE, 4, "e-4"));

        assertThat(after.heard()).isEqualTo(4);
        assertThat(after.lines()).isEqualTo(page.lines());
        assertThat(after.fresh()).isEqualTo(page.fresh());
    }

    static ToldDeed told(long sequence, Doer doer, Deed deed) {
        return new ToldDeed(PAGE, sequence, deed.lastEvent(), doer, deed);
    }

    static LocalDate day(int day) {
        return LocalDate.of(2026, 11, day);
    }
}
