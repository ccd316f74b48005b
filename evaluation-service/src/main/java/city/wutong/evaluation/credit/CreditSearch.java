package city.wutong.evaluation.credit;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.wutong.starter.search.Bigrams;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Which credits one looks for; every part may be left out.
 *
 * @param text part of the organisation's name
 * @param division the organisation's division or one that holds it
 */
public record CreditSearch(
        @Nullable String text,
        @Nullable CreditClass creditClass,
        Profile.@Nullable Type type,
        @Nullable String division) {

    static final CreditSearch ALL = new CreditSearch(null, null, null, null);

    Criteria criteria() {
        var parts = new ArrayList<Criteria>();
        if (text != null) {
            parts.add(where("words").all(Bigrams.asked(text)));
        }
        if (creditClass != null) {
            parts.add(where("standing.creditClass").is(creditClass));
        }
        if (type != null) {
            parts.add(where("profile.type").is(type));
        }
        if (division != null) {
            // ':' follows '9', so that these are all codes that begin with the division's.
            parts.add(where("profile.division").gte(division).lt(division + ":"));
        }
        return parts.isEmpty() ? new Criteria() : new Criteria().andOperator(parts);
    }

    Query query() {
        return new Query(criteria()).with(Sort.by("_id"));
    }
}
