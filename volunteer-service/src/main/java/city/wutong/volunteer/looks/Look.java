package city.wutong.volunteer.looks;

import city.wutong.starter.aggregates.Aggregate;
import city.wutong.starter.rules.RuleReference;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * An officer's look at a volunteer's data in the clear. It states its purpose; at a grown-up's data it is granted at
 * once, at a minor's only by a second person. It can be used for some minutes, each use is noted, and it is kept for
 * ever. Nobody is told but the volunteer himself.
 */
@Document("looks")
@TypeAlias("look")
public class Look extends Aggregate<Void> {

    @Id
    private LookId id;

    private VolunteerNumber volunteer;
    private String by;
    private Purpose purpose;
    private @Nullable String reference;
    private RuleReference rule;
    private Instant askedAt;
    private State state;
    private @Nullable String decidedBy;
    private @Nullable Instant until;
    private List<Instant> uses = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled from the store
    private Look() {}

    @SuppressWarnings("NullAway.Init") // what is missing here the callers below set
    private Look(LookId id, Asking asking, RuleReference rule, Instant now) {
        this.id = id;
        this.volunteer = asking.volunteer();
        this.by = asking.by();
        this.purpose = asking.purpose();
        this.reference = asking.reference();
        this.rule = rule;
        this.askedAt = now;
    }

    static Look granted(LookId id, Asking asking, RuleReference rule, Instant now, Instant until) {
        var look = new Look(id, asking, rule, now);
        look.state = State.GRANTED;
        look.until = until;
        return look;
    }

    static Look waiting(LookId id, Asking asking, RuleReference rule, Instant now) {
        var look = new Look(id, asking, rule, now);
        look.state = State.WAITING;
        return look;
    }

    void decide(boolean grants, String officer, Instant end) {
        if (state != State.WAITING) {
            throw new LookDecided(id);
        }
        if (by.equals(officer)) {
            throw new SamePerson();
        }
        decidedBy = officer;
        state = grants ? State.GRANTED : State.REFUSED;
        until = grants ? end : null;
    }

    /** Notes one use by whoever asked for it. */
    void use(Instant now) {
        if (state != State.GRANTED || until == null || now.isAfter(until)) {
            throw new LookNotGranted(id);
        }
        uses.add(now);
    }

    @Override
    public LookId id() {
        return id;
    }

    public VolunteerNumber volunteer() {
        return volunteer;
    }

    public String by() {
        return by;
    }

    public Purpose purpose() {
        return purpose;
    }

    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    public RuleReference rule() {
        return rule;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public State state() {
        return state;
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public List<Instant> uses() {
        return List.copyOf(uses);
    }

    /** What one may look for; free words could tell of the person. */
    public enum Purpose {
        CONTACT_IN_DANGER,
        CHECK_OF_RECORD,
        COMPLAINT,
        LEGAL_DUTY
    }

    /** Whether it can be used. */
    public enum State {
        WAITING,
        GRANTED,
        REFUSED
    }
}
