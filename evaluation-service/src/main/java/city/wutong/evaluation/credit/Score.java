package city.wutong.evaluation.credit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's credit on a day.
 *
 * @param score 0 to 1000, the sum of the reasons' points
 * @param creditClass the class of the score, or a worse one that a veto imposes
 * @param vetoes the vetoes that stand, the gravest first
 * @param reasons every point with its reason, group by group
 * @param ruleVersion the version of the rule set in force on the day
 */
public record Score(
        int score,
        CreditClass creditClass,
        List<Veto> vetoes,
        List<Reason> reasons,
        ShandongStanding shandong,
        String ruleSet,
        String ruleVersion,
        LocalDate day) {

    /** The points of one group. */
    public int in(CreditGroup group) {
        return sum(reasons.stream().filter(reason -> reason.group() == group).toList());
    }

    static int sum(List<Reason> reasons) {
        return reasons.stream().mapToInt(Reason::points).sum();
    }

    /**
     * Points given or taken, and why.
     *
     * @param eventId the event that is the evidence; null for what every organisation has and for a group's bounds
     * @param clause the clause of the rule set
     * @param day the day of the fact
     * @param lapsesOn the first day on which nothing of it is left; null if it does not fade
     * @param evidence the deeds of which {@code eventId} is the last; null where the points are for none
     */
    public record Reason(
            CreditGroup group,
            String item,
            int points,
            @Nullable String eventId,
            String clause,
            @Nullable LocalDate day,
            @Nullable LocalDate lapsesOn,
            Wording text,
            @Nullable Evidence evidence) {}

    /**
     * What deeds the points are for.
     *
     * @param entries how many were told
     * @param reversed how many were taken back
     * @param amount minutes of service that remain; 1 for a completed project; its rating for an evaluated one
     */
    public record Evidence(int entries, int reversed, long amount) {}

    /** A cap on the class that no points buy off. */
    public record Veto(String item, CreditClass cap, String eventId, String clause, LocalDate day, Wording text) {}

    /** The class after Shandong's scheme and its reason; the event is absent where nothing stands against it. */
    public record ShandongStanding(
            ShandongClass shandongClass, @Nullable String eventId, String clause, Wording text) {}
}
