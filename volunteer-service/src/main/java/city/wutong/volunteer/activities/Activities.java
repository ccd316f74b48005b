package city.wutong.volunteer.activities;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.wutong.starter.aggregates.AggregateStore;
import city.wutong.starter.aggregates.Aggregates;
import city.wutong.starter.search.Bigrams;
import city.wutong.starter.web.Cursor;
import city.wutong.starter.web.Page;
import city.wutong.starter.web.Paging;
import city.wutong.starter.web.Unknown;
import city.wutong.volunteer.directory.OrganisationId;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All activities. */
@Repository
public class Activities extends Aggregates<Activity, ActivityId> {

    private static final String BY_START = "start";
    private static final String START = "plan.window.startsAt";
    private static final String END = "plan.window.endsAt";

    Activities(AggregateStore store) {
        super(Activity.class, store);
        List.of("words", "volunteers", "organisation", "state", "plan.field", "plan.division", START, END)
                .forEach(field -> {
                    var _ = mongo().getCollection(collection()).createIndex(new Document(field, 1));
                });
    }

    @Override
    protected Unknown unknown(ActivityId id) {
        return new UnknownActivity(id);
    }

    /** A page of those that fit, the first to begin first; without who signed up. */
    public Page<Activity> search(Search search, Paging paging) {
        var query = new Query(after(search.criteria(), paging)).with(Sort.by(START, "_id"));
        query.fields().exclude("signUps", "volunteers", "commands", "outbox");
        return page(query, paging);
    }

    /** A page of those a volunteer signed up for, the first to begin first. */
    public Page<Activity> of(VolunteerNumber volunteer, Paging paging) {
        var his = where("volunteers").is(volunteer.value());
        return page(new Query(after(his, paging)).with(Sort.by(START, "_id")), paging);
    }

    private Page<Activity> page(Query query, Paging paging) {
        return Page.of(
                mongo().find(query.limit(paging.fetch()), Activity.class),
                paging,
                last -> new Cursor(
                        BY_START,
                        last.plan().window().startsAt().toString(),
                        last.id().value()));
    }

    /** Those that a volunteer signed up for and that are not over. */
    List<ActivityId> ofVolunteer(VolunteerNumber volunteer, Instant now) {
        var query = new Query(where("volunteers").is(volunteer.value()).and(END).gt(now));
        return mongo().find(query, Activity.class).stream().map(Activity::id).toList();
    }

    private static Criteria after(Criteria wanted, Paging paging) {
        return paging.cursor(BY_START)
                .map(cursor -> {
                    var start = Instant.parse(cursor.value());
                    return wanted.orOperator(
                            where(START).gt(start),
                            where(START).is(start).and("_id").gt(cursor.id()));
                })
                .orElse(wanted);
    }

    /**
     * What one looks for; every part may be left out.
     *
     * @param endsAfter only those that are not over then
     * @param startsBefore only those that begin before
     */
    public record Search(
            @Nullable String text,
            @Nullable String field,
            @Nullable String division,
            @Nullable OrganisationId organisation,
            @Nullable ActivityState state,
            @Nullable Instant endsAfter,
            @Nullable Instant startsBefore) {

        Criteria criteria() {
            var criteria = new Criteria();
            if (text != null && !text.isBlank()) {
                criteria.and("words").all(Bigrams.asked(text));
            }
            if (field != null) {
                criteria.and("plan.field").is(field);
            }
            if (division != null) {
                // Six digits are the whole city.
                criteria.and("plan.division").gte(division).lt(division + ":");
            }
            if (organisation != null) {
                criteria.and("organisation").is(organisation.value());
            }
            if (state != null) {
                criteria.and("state").is(state);
            }
            if (endsAfter != null) {
                criteria.and(END).gt(endsAfter);
            }
            if (startsBefore != null) {
                criteria.and(START).lt(startsBefore);
            }
            return criteria;
        }
    }
}
