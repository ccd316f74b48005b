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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** All applications, open and closed. */
@Repository
public class Applications extends Aggregates<Application, ApplicationId> {

    private static final String BY_DEADLINE = "deadline";

    private static final Sort ORDER = Sort.by("workDay", "_id");
    private static final int MOST_AT_ONCE = 500;

    /** Sorts after every day: what has no deadline comes last. */
    private static final String NO_DEADLINE = "9999-12-31";

    Applications(AggregateStore store) {
        super(Application.class, store);
        index(new Document("takenName", 1), true);
        index(new Document("workDay", 1), false);
        index(new Document("openFor", 1), true);
        index(new Document("parties", 1), false);
        index(new Document("organisation", 1), false);
    }

    @Override
    protected Unknown unknown(ApplicationId id) {
        return new UnknownApplication(id.value());
    }

    /** A page of a work list: what is due first comes first, and what is late before it. */
    public Page<Application> workList(Work work, Paging paging) {
        var criteria = work.criteria();
        paging.cursor(BY_DEADLINE)
                .ifPresent(cursor -> criteria.orOperator(
                        where("workDay").gt(cursor.value()),
                        where("workDay").is(cursor.value()).and("_id").gt(cursor.id())));
        var query = new Query(criteria).with(ORDER).limit(paging.fetch());
        return Page.of(
                mongo().find(query, Application.class),
                paging,
                last -> new Cursor(BY_DEADLINE, last.workDay(), last.id().value()));
    }

    /** All of a work list, for an export; to be closed. */
    public Stream<Application> all(Work work) {
        return mongo().stream(new Query(work.criteria()).with(ORDER), Application.class);
    }

    /** The completed one that took this name: whoever bears it stands in the register. */
    Optional<ApplicationId> completedFor(String name) {
        var query = new Query(where("takenName").is(name).and("state").is(ApplicationState.ANNOUNCED));
        return Optional.ofNullable(mongo().findOne(query, Application.class)).map(Application::id);
    }

    /** Frees the name that it took; nothing else of a completed application changes any more. */
    void freeName(ApplicationId completed) {
        var _ = mongo().updateFirst(
                        new Query(where("_id").is(completed.value())),
                        new Update().unset("takenName"),
                        Application.class);
    }

    /** Some of those whose deadline lies before a day and was not noted as passed. */
    List<Application> overdue(LocalDate today) {
        var query = new Query(
                where("workDay").lt(today.toString()).and("deadline.passedOn").isNull());
        return mongo().find(query.limit(MOST_AT_ONCE), Application.class);
    }

    static String workDay(@Nullable LocalDate dueOn) {
        return dueOn == null ? NO_DEADLINE : dueOn.toString();
    }

    private void index(Document keys, boolean uniqueWhereSet) {
        var options = new IndexOptions().unique(uniqueWhereSet).sparse(uniqueWhereSet);
        var _ = mongo().getCollection(collection()).createIndex(keys, options);
    }

    /**
     * Which part of the work one wants to see; every part may be left out.
     *
     * @param parties accounts and organisations of which one must be a party to it; empty for all
     */
    public record Work(
            boolean open,
            @Nullable ApplicationState state,
            @Nullable String holder,
            Set<String> parties,
            @Nullable String organisation,
            @Nullable String division) {

        Criteria criteria() {
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
            if (!parties.isEmpty()) {
                criteria.and("parties").in(parties);
            }
            also(criteria, "organisation", organisation);
            also(criteria, "request.content.items.division", division);
            return criteria;
        }

        private static void also(Criteria criteria, String field, @Nullable String value) {
            if (value != null) {
                criteria.and(field).is(value);
            }
        }
    }
}
