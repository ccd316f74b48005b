package city.wutong.volunteer.attendance;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.wutong.starter.aggregates.AggregateStore;
import city.wutong.starter.aggregates.Aggregates;
import city.wutong.starter.web.Cursor;
import city.wutong.starter.web.Page;
import city.wutong.starter.web.Paging;
import city.wutong.starter.web.Unknown;
import city.wutong.volunteer.activities.ActivityId;
import city.wutong.volunteer.hours.AttendanceId;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import com.mongodb.client.model.IndexOptions;
import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All attendances. */
@Repository
public class Attendances extends Aggregates<Attendance, AttendanceId> {

    private static final String BY_ID = "id";
    private static final int SETTLED_AT_ONCE = 200;

    Attendances(AggregateStore store) {
        super(Attendance.class, store);
        var attendances = mongo().getCollection(collection());
        var _ = attendances.createIndex(new Document("activity", 1));
        var _ = attendances.createIndex(new Document("owed", 1), new IndexOptions().sparse(true));
    }

    @Override
    protected Unknown unknown(AttendanceId id) {
        return new UnknownAttendance(id.value());
    }

    public Attendance get(ActivityId activity, VolunteerNumber volunteer) {
        return get(Attendance.idOf(activity, volunteer));
    }

    /** A page of an activity's attendances, by volunteer. */
    public Page<Attendance> of(ActivityId activity, Paging paging) {
        var query = new Query(where("activity").is(activity.value())).with(Sort.by("_id"));
        paging.cursor(BY_ID).ifPresent(cursor -> query.addCriteria(where("_id").gt(cursor.id())));
        return Page.of(
                mongo().find(query.limit(paging.fetch()), Attendance.class),
                paging,
                last -> new Cursor(BY_ID, last.id().value(), last.id().value()));
    }

    /** Some of those for which the ledger has not done what it owes since a while. */
    List<Attendance> unsettled(Instant before) {
        var owed =
                where("owed").in("ISSUE", "CONFIRM", "REVOKE").and("changedAt").lt(before);
        return mongo().find(new Query(owed).limit(SETTLED_AT_ONCE), Attendance.class);
    }
}
