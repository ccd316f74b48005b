package city.wutong.registry.applications;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.wutong.starter.aggregates.AggregateStore;
import city.wutong.starter.aggregates.Aggregates;
import city.wutong.starter.web.Cursor;
import city.wutong.starter.web.Page;
import city.wutong.starter.web.Paging;
import city.wutong.starter.web.Unknown;
import com.mongodb.client.model.IndexOptions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All applications, open and closed. */
@Repository
public class Applications extends Aggregates<Application, ApplicationId> {

    private static final String BY_DEADLINE = "deadline";

    /** Sorts after every day: what has no deadline comes last. */
    private static final String NO_DEADLINE = "9999-12-31";

    Applications(AggregateStore store) {
        super(Application.class, store);
        index(new Document("takenName", 1), true);
        index(new Document("workDay", 1), false);
        index(new Document("applicant", 1), false);
        index(new Document("organisation", 1), false);
    }

    @Override
    protected Unknown unknown(ApplicationId id) {
        return new UnknownApplication(id.value());
    }

    /** A page of a work list: what is due first comes first, and what is late before it. */
    public Page<Application> workList(Work work, Paging paging) {
        var query = work.query();
        paging.cursor(BY_DEADLINE)
                .ifPresent(cursor -> query.addCriteria(new Criteria()
                        .orOperator(
                                where("workDay").gt(cursor.value()),
                                where("workDay").is(cursor.value()).and("_id").gt(cursor.id()))));
        var found = mongo().find(query.limit(paging.fetch()), Application.class);
        return Page.of(
                found,
                paging,
                last -> new Cursor(BY_DEADLINE, last.workDay(), last.id().value()));
    }

    List<Application> overdue(LocalDate today) {
        var query = new Query(
                where("workDay").lt(today.toString()).and("deadline.passedOn").isNull());
        return mongo().find(query, Application.class);
    }

    static String workDay(@Nullable LocalDate dueOn) {
        return dueOn == null ? NO_DEADLINE : dueOn.toString();
    }

    private void index(Document keys, boolean uniqueWhereSet) {
        var options = new IndexOptions().unique(uniqueWhereSet).sparse(uniqueWhereSet);
        var _ = mongo().getCollection(collection()).createIndex(keys, options);
    }

    /** Which part of the work one wants to see; every part may be left out. */
    public record Work(
            boolean open,
            @Nullable ApplicationState state,
            @Nullable String holder,
            @Nullable String applicant,
            @Nullable String organisation,
            @Nullable String division) {

        Query query() {
            var criteria = new Criteria();
            if (state != null) {
                criteria.and("state").is(state);
            } else if (open) {
                criteria.and("state")
                        .in(Arrays.stream(ApplicationState.values())
                                .filter(ApplicationState::isOpen)
                                .toList());
            }
            also(criteria, "holder", holder);
            also(criteria, "applicant", applicant);
            also(criteria, "organisation", organisation);
            also(criteria, "content.items.division", division);
            return new Query(criteria).with(Sort.by("workDay", "_id"));
        }

        private static void also(Criteria criteria, String field, @Nullable String value) {
            if (value != null) {
                criteria.and(field).is(value);
            }
        }
    }
}
