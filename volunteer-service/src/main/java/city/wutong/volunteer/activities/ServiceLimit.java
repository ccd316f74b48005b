package city.wutong.volunteer.activities;

import city.wutong.starter.rules.RuleReference;
import java.time.LocalDate;

/** How long one service may last; whoever keeps the hours says so. */
public interface ServiceLimit {

    Limit longestOn(LocalDate day);

    /** Minutes, and the clause that says so. */
    record Limit(int minutes, RuleReference rule) {}
}
