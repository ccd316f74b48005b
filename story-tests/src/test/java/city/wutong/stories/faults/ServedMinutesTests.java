package city.wutong.stories.faults;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.stories.check.Event;
import city.wutong.stories.check.Projection;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ServedMinutesTests {

    /** Ninety minutes were confirmed, of which thirty were taken back. */
    private final ServedMinutes minutes =
            ServedMinutes.of(List.of(told(1, "confirmed", 60), told(2, "confirmed", 30), told(3, "reversed", 30)));

    @Test
    void agreeWithTotalsThatHoldWhatTheLogTells() {
        var totals = minutes.inTotals(List.of(
                total("city", 90, 60, 30, 0),
                total("organisation/O", 90, 60, 30, 0),
                total("activity/A", 90, 60, 30, 0)));

        assertThat(totals.shown()).isEqualTo(totals.folded());
    }

    @Test
    void differFromTotalsThatLackAnActivity() {
        var totals = minutes.inTotals(List.of(total("city", 90, 60, 30, 0), total("organisation/O", 90, 60, 30, 0)));

        assertThat(totals.shown()).isNotEqualTo(totals.folded());
    }

    @Test
    void differFromATotalWithMinutesThatWaitOrAreAstray() {
        assertThat(city(150, 60, 30, 60).shown().get("city"))
                .isNotEqualTo(city(150, 60, 30, 60).folded().get("city"));
        assertThat(city(91, 60, 30, 0).shown().get("city"))
                .isNotEqualTo(city(91, 60, 30, 0).folded().get("city"));
    }

    @Test
    void agreeWithTheSumOfAllMonthsInCredit() {
        var right = minutes.inCredit(List.of(tally("O/2026-10", 50), tally("O/2026-11", 10)));
        var wrong = minutes.inCredit(List.of(tally("O/2026-10", 50), tally("O/2026-11", 9)));

        assertThat(right.shown()).isEqualTo(right.folded());
        assertThat(wrong.shown()).isNotEqualTo(wrong.folded());
    }

    private Projection city(int issued, int confirmed, int revoked, int pending) {
        return minutes.inTotals(List.of(total("city", issued, confirmed, revoked, pending)));
    }

    private static Event told(int sequence, String what, int minutes) {
        var body = "{\"organisation\":\"O\",\"activity\":\"A\",\"minutes\":%d}".formatted(minutes);
        var type = "volunteer.hours-%s.v1".formatted(what);
        return new Event("volunteer.hours", 0, "P", sequence, "P/" + sequence, type, Event.SYSTEM, body);
    }

    private static Document total(String scope, long issued, long confirmed, long revoked, long pending) {
        var accounts = new Document("ISSUED", issued)
                .append("CONFIRMED", confirmed)
                .append("REVOKED", revoked)
                .append("PENDING", pending);
        return new Document("_id", scope).append("minutes", new Document("C", accounts));
    }

    private static Document tally(String month, long minutes) {
        var hours = new Document("kind", "HOURS_C").append("amount", minutes);
        var project = new Document("kind", "PROJECT_COMPLETED").append("amount", 1L);
        return new Document("_id", month).append("deeds", List.of(hours, project));
    }
}
