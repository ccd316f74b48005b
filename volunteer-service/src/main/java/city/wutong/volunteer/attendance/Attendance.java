package city.wutong.volunteer.attendance;

import city.wutong.starter.aggregates.Aggregate;
import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.time.BusinessTime;
import city.wutong.volunteer.activities.ActivityId;
import city.wutong.volunteer.directory.OrganisationId;
import city.wutong.volunteer.hours.AttendanceId;
import city.wutong.volunteer.hours.Claim;
import city.wutong.volunteer.hours.EvidenceClass;
import city.wutong.volunteer.hours.Slice;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * One volunteer at one activity. It begins by checking in, issues minutes by checking out, and ends when the organiser
 * confirms or rejects it. Where a code was missed a supplement with evidence takes its place, which a second person
 * decides. What the ledger owes to it is noted in the same write and settled right after, or by whoever comes next.
 */
@Document("attendances")
@TypeAlias("attendance")
public class Attendance extends Aggregate<Void> {

    @Id
    private AttendanceId id;

    private ActivityId activity;
    private VolunteerNumber volunteer;
    private OrganisationId organisation;
    private AttendanceState state;
    private Mark in;
    private @Nullable Mark out;
    private List<Slice> service = List.of();
    private @Nullable EvidenceClass evidenceClass;
    private @Nullable RuleReference evidenceRule;
    private @Nullable Supplement supplement;
    private @Nullable Owed owed;
    private @Nullable Owed refused;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // filled from the store
    private Attendance() {}

    private Attendance(Occasion occasion, VolunteerNumber volunteer, AttendanceState state, Mark in) {
        this.id = idOf(occasion.activity(), volunteer);
        this.activity = occasion.activity();
        this.volunteer = volunteer;
        this.organisation = occasion.organisation();
        this.state = state;
        this.in = in;
        this.changedAt = in.at();
    }

    static AttendanceId idOf(ActivityId activity, VolunteerNumber volunteer) {
        return new AttendanceId(activity.value() + ":" + volunteer.value());
    }

    static Attendance checkIn(Occasion occasion, VolunteerNumber volunteer, Mark in) {
        return new Attendance(occasion, volunteer, AttendanceState.CHECKED_IN, in);
    }

    /** Begins with a supplement, since nothing was read at the activity. */
    static Attendance propose(Occasion occasion, VolunteerNumber volunteer, Proven proven, Supplement by, Instant now) {
        var attendance = new Attendance(occasion, volunteer, AttendanceState.PROPOSED, proven.in());
        attendance.prove(proven, now);
        attendance.supplement = by;
        return attendance;
    }

    void checkOut(Proven proven, Instant now) {
        become(AttendanceState.CHECKED_OUT, now);
        prove(proven, now);
        owed = Owed.ISSUE;
    }

    /** Completes what was begun by a code. */
    void propose(Proven proven, Supplement by, Instant now) {
        become(AttendanceState.PROPOSED, now);
        prove(proven, now);
        supplement = by;
    }

    private void prove(Proven proven, Instant now) {
        in = proven.in();
        out = proven.out();
        service = proven.service();
        evidenceClass = proven.evidenceClass();
        evidenceRule = proven.rule();
        changedAt = now;
    }

    /** The organiser says that it was so. */
    void confirm(Instant now) {
        require(AttendanceState.CHECKED_OUT);
        become(AttendanceState.CONFIRMED, now);
        owed = Owed.CONFIRM;
    }

    /** A second person says that it was so. */
    void approve(String by, RuleReference twoPersons, Instant now) {
        decide(by, twoPersons);
        become(AttendanceState.CONFIRMED, now);
        owed = Owed.CONFIRM;
    }

    /** The organiser, or the second person, says that it was not so. */
    void reject(String by, RuleReference twoPersons, Instant now) {
        if (state == AttendanceState.PROPOSED) {
            decide(by, twoPersons);
        } else {
            require(AttendanceState.CHECKED_OUT);
            owed = Owed.REVOKE;
        }
        become(AttendanceState.REJECTED, now);
    }

    private void decide(String by, RuleReference twoPersons) {
        require(AttendanceState.PROPOSED);
        var proposed = Optional.ofNullable(supplement).orElseThrow();
        if (proposed.proposedBy().equals(by)) {
            throw new SamePerson(twoPersons);
        }
        supplement = proposed.decided(by);
    }

    /** The ledger has done what was owed. */
    void settled(Owed done) {
        if (owed == done) {
            owed = null;
        }
    }

    /** The ledger does not take it, since the volunteer was elsewhere meanwhile; what of it waits is revoked. */
    void refused(Owed wanted, Instant now) {
        state = AttendanceState.REJECTED;
        refused = wanted;
        owed = Owed.REVOKE;
        changedAt = now;
    }

    private void require(AttendanceState needed) {
        if (state != needed) {
            throw new AttendanceNotInState(state);
        }
    }

    private void become(AttendanceState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw new AttendanceNotInState(state);
        }
        state = next;
        changedAt = now;
    }

    /** What every entry of the ledger names. */
    Claim claim() {
        return new Claim(
                id,
                activity,
                organisation,
                Optional.ofNullable(evidenceClass).orElseThrow(),
                supplement == null ? null : supplement.evidence());
    }

    @Override
    public AttendanceId id() {
        return id;
    }

    public ActivityId activity() {
        return activity;
    }

    public VolunteerNumber volunteer() {
        return volunteer;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public AttendanceState state() {
        return state;
    }

    public Mark in() {
        return in;
    }

    public Optional<Mark> out() {
        return Optional.ofNullable(out);
    }

    public List<Slice> service() {
        return List.copyOf(service);
    }

    /** The last day of service, from which the days of recording count; what was typed counts for nothing. */
    LocalDate servedOn() {
        return service.isEmpty()
                ? BusinessTime.dayOf(in.at())
                : service.getLast().day();
    }

    public Optional<EvidenceClass> evidenceClass() {
        return Optional.ofNullable(evidenceClass);
    }

    public Optional<RuleReference> evidenceRule() {
        return Optional.ofNullable(evidenceRule);
    }

    public Optional<Supplement> supplement() {
        return Optional.ofNullable(supplement);
    }

    Optional<Owed> owed() {
        return Optional.ofNullable(owed);
    }

    boolean wasRefused(Owed wanted) {
        return refused == wanted;
    }

    /** What the ledger still has to do. */
    enum Owed {
        ISSUE,
        CONFIRM,
        REVOKE
    }
}
