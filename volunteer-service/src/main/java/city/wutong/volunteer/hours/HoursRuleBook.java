package city.wutong.volunteer.hours;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.rules.RuleSet;
import city.wutong.starter.rules.RuleSets;
import city.wutong.starter.time.WorkingDays;
import city.wutong.volunteer.activities.ServiceLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The rules of hours by the day on which was served. */
public final class HoursRuleBook implements ServiceLimit {

    private final RuleSets<HoursRules> versions = RuleSets.load("hours", HoursRules.class);
    private final WorkingDays calendar;

    HoursRuleBook(WorkingDays calendar) {
        this.calendar = calendar;
    }

    public List<RuleSet<HoursRules>> versions() {
        return versions.versions();
    }

    /** Whether any rules are known for a day. */
    public boolean covers(LocalDate day) {
        return versions.versions().stream().anyMatch(version -> version.isInForceOn(day));
    }

    @Override
    public Limit longestOn(LocalDate day) {
        return new Limit(on(day).longestService(), clause(HoursRule.DURATION, day));
    }

    public HoursRules on(LocalDate day) {
        return versions.inForceOn(day).rules();
    }

    public RuleReference clause(HoursRule rule, LocalDate day) {
        var version = versions.inForceOn(day);
        return version.clause(Objects.requireNonNull(version.rules().clauses().get(rule)));
    }

    public boolean mayLast(long minutes, LocalDate day) {
        return minutes >= 1 && minutes <= on(day).longestService();
    }

    /** Throws {@link ImpossibleDuration} for a service that takes no time or more than one can last. */
    public void requireDuration(long minutes, LocalDate day) {
        if (!mayLast(minutes, day)) {
            throw new ImpossibleDuration(minutes, on(day).longestService(), clause(HoursRule.DURATION, day));
        }
    }

    /** The last day on which service that ended on a day may be recorded. */
    public LocalDate recordedUntil(LocalDate endedOn) {
        return on(endedOn).recordedWithin().endFrom(endedOn, calendar);
    }

    /** Throws {@link RecordedTooLate} after that day. */
    public void requireRecordedInTime(LocalDate endedOn, LocalDate today) {
        var until = recordedUntil(endedOn);
        if (today.isAfter(until)) {
            throw new RecordedTooLate(endedOn, until, clause(HoursRule.RECORDED_WITHIN, endedOn));
        }
    }
}
