package city.wutong.volunteer.looks;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.wutong.starter.aggregates.AggregateStore;
import city.wutong.starter.aggregates.Aggregates;
import city.wutong.starter.web.Cursor;
import city.wutong.starter.web.Page;
import city.wutong.starter.web.Paging;
import city.wutong.starter.web.Unknown;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** Every look that was ever asked for. */
@Repository
public class Looks extends Aggregates<Look, LookId> {

    private static final String BY_ID = "id";

    Looks(AggregateStore store) {
        super(Look.class, store);
        var _ = mongo().getCollection(collection()).createIndex(new Document("volunteer", 1));
        var _ = mongo().getCollection(collection()).createIndex(new Document("state", 1));
    }

    @Override
    protected Unknown unknown(LookId id) {
        return new UnknownLook(id);
    }

    /** A page of those at one volunteer, or in one state, or of all. */
    public Page<Look> search(@Nullable VolunteerNumber volunteer, Look.@Nullable State state, Paging paging) {
        var criteria = new Criteria();
        if (volunteer != null) {
            criteria.and("volunteer").is(volunteer.value());
        }
        if (state != null) {
            criteria.and("state").is(state);
        }
        var query = new Query(criteria).with(Sort.by("_id"));
        paging.cursor(BY_ID).ifPresent(cursor -> query.addCriteria(where("_id").gt(cursor.id())));
        return Page.of(
                mongo().find(query.limit(paging.fetch()), Look.class),
                paging,
                last -> new Cursor(BY_ID, last.id().value(), last.id().value()));
    }
}
