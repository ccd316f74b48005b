package city.wutong.volunteer.volunteers;

import city.wutong.starter.aggregates.Aggregate;
import city.wutong.volunteer.directory.OrganisationId;
import city.wutong.volunteer.privacy.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Somebody who serves of his own free will. He joins alone, by an organisation or with an older register, keeps his
 * number, corrects what is kept of him, and may leave at any time: then his key and all that tells who he was are
 * destroyed, while the number stays with the hours that were served under it.
 */
@Document("volunteers")
@TypeAlias("volunteer")
public class Volunteer extends Aggregate<Volunteer.Event> {

    @Id
    private VolunteerNumber number;

    private State state;
    private Origin origin;
    private String division;
    private Set<String> skills;
    private Set<String> fields;
    private LocalDate joinedOn;
    private List<Consent> consents = new ArrayList<>();
    private @Nullable OrganisationId registeredBy;
    private @Nullable LocalDate leftOn;

    /** Who he is; gone when he left. */
    private @Nullable Sealed person;

    /** Fingerprint of the identity number, so that nobody is there twice. */
    private @Nullable String identity;

    /** Fingerprint of the account that is his. */
    private @Nullable String account;

    /** The command that brought him, so that its repetition finds the number it was given. */
    private @Nullable String registration;

    @SuppressWarnings("NullAway.Init") // filled from the store
    private Volunteer() {}

    private Volunteer(VolunteerNumber number, Origin origin, Profile profile, LocalDate joinedOn) {
        this.number = number;
        this.state = State.ACTIVE;
        this.origin = origin;
        this.joinedOn = joinedOn;
        this.division = profile.division();
        this.skills = new TreeSet<>(profile.skills());
        this.fields = new TreeSet<>(profile.fields());
    }

    static Volunteer join(VolunteerNumber number, Entry entry, Identification who, Instant now) {
        var volunteer = new Volunteer(number, entry.origin(), entry.profile(), entry.joinedOn());
        volunteer.person = who.person();
        volunteer.identity = who.identity();
        volunteer.account = who.account();
        volunteer.registration = who.registration();
        volunteer.registeredBy = entry.registeredBy();
        volunteer.consents.addAll(entry.consents());
        volunteer.raise(new Joined(number, volunteer.division, volunteer.joinedOn, now));
        return volunteer;
    }

    void correct(Profile profile, Sealed corrected) {
        requireActive();
        division = profile.division();
        skills = new TreeSet<>(profile.skills());
        fields = new TreeSet<>(profile.fields());
        person = corrected;
    }

    void consent(Consent consent) {
        requireActive();
        consents.add(consent);
    }

    void consent(Consent consent, Sealed withGuardian) {
        consent(consent);
        person = withGuardian;
    }

    /** Leaves, and takes with him all that could tell who he was. */
    void leave(LocalDate day, Instant now) {
        requireActive();
        state = State.LEFT;
        leftOn = day;
        person = null;
        identity = null;
        account = null;
        registration = null;
        registeredBy = null;
        skills = Set.of();
        fields = Set.of();
        raise(new Left(number, day, now));
    }

    void requireActive() {
        if (state != State.ACTIVE) {
            throw new HasLeft(number);
        }
    }

    @Override
    public VolunteerNumber id() {
        return number;
    }

    public State state() {
        return state;
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    public Origin origin() {
        return origin;
    }

    public Profile profile() {
        return new Profile(division, skills, fields);
    }

    public LocalDate joinedOn() {
        return joinedOn;
    }

    public Optional<LocalDate> leftOn() {
        return Optional.ofNullable(leftOn);
    }

    public List<Consent> consents() {
        return List.copyOf(consents);
    }

    public Optional<OrganisationId> registeredBy() {
        return Optional.ofNullable(registeredBy);
    }

    /** Throws {@link HasLeft} if nothing is kept any more. */
    Sealed person() {
        requireActive();
        return Optional.ofNullable(person).orElseThrow();
    }

    String identity() {
        return Optional.ofNullable(identity).orElseThrow();
    }

    /** Whether one serves. */
    public enum State {
        ACTIVE,
        LEFT
    }

    /** How one came. */
    public enum Origin {
        ALONE,
        ORGANISATION,
        IMPORT
    }

    /** What happens to a volunteer. */
    public sealed interface Event {}

    public record Joined(VolunteerNumber number, String division, LocalDate on, Instant at) implements Event {}

    public record Left(VolunteerNumber number, LocalDate on, Instant at) implements Event {}
}
