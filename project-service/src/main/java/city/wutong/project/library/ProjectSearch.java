package city.wutong.project.library;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.wutong.starter.search.Bigrams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Which projects one looks for; every part may be left out.
 *
 * @param text part of title, need or beneficiaries
 * @param states one of them
 * @param division the project's division or one that holds it
 * @param party code of somebody who has a part in it
 */
public record ProjectSearch(
        @Nullable String text,
        @Nullable ProjectField field,
        @Nullable Set<ProjectState> states,
        @Nullable String division,
        @Nullable String party) {

    private static final Set<ProjectState> PUBLIC =
            Arrays.stream(ProjectState.values()).filter(ProjectState::isPublic).collect(Collectors.toUnmodifiableSet());

    /** The same among what everybody may see. */
    public ProjectSearch amongPublic() {
        var seen = states == null
                ? PUBLIC
                : states.stream().filter(ProjectState::isPublic).collect(Collectors.toUnmodifiableSet());
        return new ProjectSearch(text, field, seen, division, party);
    }

    Criteria criteria() {
        var parts = new ArrayList<Criteria>();
        if (text != null) {
            parts.add(where("words").all(Bigrams.asked(text)));
        }
        if (field != null) {
            parts.add(where("proposal.field").is(field));
        }
        if (states != null) {
            parts.add(where("state").in(states));
        }
        if (division != null) {
            // ':' follows '9', so that these are all codes that begin with the division's.
            parts.add(where("proposal.division").gte(division).lt(division + ":"));
        }
        if (party != null) {
            parts.add(where("parties").is(party));
        }
        return parts.isEmpty() ? new Criteria() : new Criteria().andOperator(parts);
    }
}
