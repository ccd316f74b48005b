package city.wutong.project.cases;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.wutong.project.library.ProjectField;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Which cases one looks for; every part may be left out.
 *
 * @param organisation code of the one that serves
 * @param closed whether they are closed
 */
public record CaseSearch(
        @Nullable String organisation,
        @Nullable String project,
        @Nullable ProjectField field,
        @Nullable Boolean closed) {

    public static final CaseSearch ALL = new CaseSearch(null, null, null, null);

    Criteria criteria() {
        var parts = new ArrayList<Criteria>();
        if (organisation != null) {
            parts.add(where("subject.organisation").is(organisation));
        }
        if (project != null) {
            parts.add(where("subject.project").is(project));
        }
        if (field != null) {
            parts.add(where("subject.field").is(field));
        }
        if (closed != null) {
            parts.add(where("closed").is(closed));
        }
        return parts.isEmpty() ? new Criteria() : new Criteria().andOperator(parts);
    }

    Query query() {
        return new Query(criteria()).with(Sort.by("_id"));
    }
}
