package city.wutong.evaluation.credit;

import java.time.LocalDate;
import java.util.List;

/**
 * How an organisation stood when it was scored last, for lists and announcements; its reasons are computed when asked.
 *
 * @param vetoes the items of the vetoes that stand, the gravest first
 */
public record Standing(
        int score,
        CreditClass creditClass,
        List<String> vetoes,
        ShandongClass shandongClass,
        String ruleSet,
        String ruleVersion,
        LocalDate day) {

    static Standing of(Score score) {
        return new Standing(
                score.score(),
                score.creditClass(),
                score.vetoes().stream().map(Score.Veto::item).toList(),
                score.shandong().shandongClass(),
                score.ruleSet(),
                score.ruleVersion(),
                score.day());
    }

    boolean hasTheOutcomeOf(Standing other) {
        return score == other.score && creditClass == other.creditClass;
    }
}
