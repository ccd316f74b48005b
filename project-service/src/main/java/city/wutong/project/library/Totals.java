package city.wutong.project.library;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** What the library holds, in all and by field. */
public record Totals(Total all, Map<ProjectField, Total> byField) {

    static Totals of(Stream<Counted> projects) {
        var byField = new EnumMap<ProjectField, Total>(ProjectField.class);
        for (var field : ProjectField.values()) {
            byField.put(field, Total.NONE);
        }
        projects.forEach(project -> byField.merge(project.proposal().field(), Total.of(project), Total::plus));
        return new Totals(byField.values().stream().reduce(Total.NONE, Total::plus), byField);
    }

    /**
     * Some projects together.
     *
     * @param claimed how many of them somebody has claimed, in whole or part
     * @param target what they need, in CNY
     * @param taken what of it is claimed
     */
    public record Total(long projects, long claimed, long completed, BigDecimal target, BigDecimal taken) {

        static final Total NONE = new Total(0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO);

        static Total of(Counted project) {
            var claims = project.claims();
            return new Total(
                    1,
                    claims.taken().signum() > 0 ? 1 : 0,
                    project.isCompleted() ? 1 : 0,
                    claims.target(),
                    claims.taken());
        }

        Total plus(Total other) {
            return new Total(
                    projects + other.projects,
                    claimed + other.claimed,
                    completed + other.completed,
                    target.add(other.target),
                    taken.add(other.taken));
        }
    }
}
