package city.wutong.volunteer.attendance;

import city.wutong.starter.rules.RuleReference;
import city.wutong.volunteer.hours.EvidenceClass;
import city.wutong.volunteer.hours.Slice;
import java.time.Instant;
import java.util.List;

/** Both ends of an attendance, what of it is service, and how well that is proven. */
record Proven(Mark in, Mark out, List<Slice> service, EvidenceClass evidenceClass, RuleReference rule) {

    /** Waiting before the activity and staying after it are no service. */
    static Proven of(Occasion occasion, Mark in, Mark out, EvidenceRuleBook rules) {
        var from = later(in.at(), occasion.startsAt());
        var until = out.at().isBefore(occasion.endsAt()) ? out.at() : occasion.endsAt();
        var inForce = rules.on(occasion.startsAt());
        var level = inForce.rules().levelOf(in, out);
        return new Proven(in, out, Slice.between(from, until), level.evidenceClass(), inForce.clause(level.clause()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
