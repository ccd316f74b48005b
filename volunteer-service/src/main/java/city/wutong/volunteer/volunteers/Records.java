package city.wutong.volunteer.volunteers;

import city.wutong.starter.security.Caller;
import city.wutong.volunteer.privacy.Fingerprints;
import city.wutong.volunteer.privacy.Sealed;
import city.wutong.volunteer.privacy.Sealing;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals and opens who volunteers are, and finds them by what only fingerprints tell. */
@Component
public class Records {

    private final Volunteers volunteers;
    private final Admission admission;
    private final Sealing sealing;
    private final Fingerprints fingerprints;

    Records(Volunteers volunteers, Admission admission, Sealing sealing, Fingerprints fingerprints) {
        this.volunteers = volunteers;
        this.admission = admission;
        this.sealing = sealing;
        this.fingerprints = fingerprints;
    }

    /** Who it is, in the clear; for himself, or for a look that was granted. */
    public Person personOf(Volunteer volunteer) {
        return Person.of(sealing.open(volunteer.id().value(), volunteer.person()));
    }

    /** What others see of him; nothing once he left. */
    public Person.@Nullable Masked maskedOf(Volunteer volunteer) {
        return volunteer.isActive() ? personOf(volunteer).masked() : null;
    }

    /** What an activity must know of whoever wants to take part; refuses one who left. */
    public Participant participant(VolunteerNumber number, LocalDate day) {
        var volunteer = volunteers.get(number);
        return new Participant(
                number,
                isMinor(volunteer, day),
                volunteer.consents().stream().anyMatch(consent -> consent.by() == Consent.By.GUARDIAN),
                volunteer.profile().skills());
    }

    public boolean isMinor(Volunteer volunteer, LocalDate day) {
        return !admission.hasFullCapacity(personOf(volunteer), day);
    }

    /** The caller's own record: by the number the token tells, else by the account. */
    public Volunteer own(Caller caller) {
        return findOwn(caller).orElseThrow(NotJoined::new);
    }

    /** Whether the number is the caller's own, by token or by account. */
    public boolean isOwn(VolunteerNumber number, Caller caller) {
        return number.value().equals(caller.volunteer())
                || volunteers
                        .ofAccount(accountOf(caller))
                        .filter(own -> own.id().equals(number))
                        .isPresent();
    }

    Optional<Volunteer> findOwn(Caller caller) {
        return Optional.ofNullable(caller.volunteer())
                .filter(VolunteerNumber::isNumber)
                .flatMap(number -> volunteers.find(new VolunteerNumber(number)))
                .or(() -> volunteers.ofAccount(accountOf(caller)));
    }

    String accountOf(Caller caller) {
        return fingerprints.of("account", caller.id());
    }

    /** By which a person is known, whatever number he has. */
    public String identityOf(IdentityNumber number) {
        return fingerprints.of("identity", number.value());
    }

    Sealed sealed(VolunteerNumber number, Person person) {
        return sealing.seal(number.value(), person.fields());
    }

    Sealed resealed(Volunteer volunteer, Person person) {
        return sealing.reseal(volunteer.id().value(), volunteer.person(), person.fields());
    }
}
