package city.wutong.volunteer.activities;

import city.wutong.volunteer.activities.Demands.Circumstance;
import java.util.Set;

/**
 * What the law and the product ask of activities.
 *
 * @param minors clause on minors
 * @param notice clause on what volunteers must be told
 * @param training clause on training where special skills are needed
 * @param review clause on which publication rests
 * @param dangerousFields fields of service that are always dangerous
 */
public record ActivityRules(
        String minors,
        String notice,
        String training,
        String review,
        Set<String> dangerousFields,
        Agreement agreement,
        Insurance insurance,
        Limits limits) {

    /** When a written agreement is needed: in these circumstances, or from so many months on. */
    public record Agreement(String clause, int months, Set<Circumstance> circumstances) {}

    /** In which circumstances accident insurance is needed. */
    public record Insurance(String clause, Set<Circumstance> circumstances) {}

    /** The product's own limits. */
    public record Limits(int longestDays, int waiting) {}
}
