package city.wutong.volunteer.volunteers;

import city.wutong.starter.commands.Command;
import city.wutong.starter.commands.Receipt;
import city.wutong.starter.security.Caller;
import city.wutong.starter.time.BusinessTime;
import city.wutong.volunteer.directory.OrganisationDirectory;
import city.wutong.volunteer.directory.OrganisationId;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Lets people join: alone, or by an organisation that vouches for what they state. */
@Component
public class Joining {

    private final Volunteers volunteers;
    private final Records records;
    private final Admission admission;
    private final Numbers numbers;
    private final OrganisationDirectory directory;
    private final Clock clock;

    Joining(
            Volunteers volunteers,
            Records records,
            Admission admission,
            Numbers numbers,
            OrganisationDirectory directory,
            Clock clock) {
        this.volunteers = volunteers;
        this.records = records;
        this.admission = admission;
        this.numbers = numbers;
        this.directory = directory;
        this.clock = clock;
    }

    /** The caller joins himself; the number that the token tells, from wherever, stays his. */
    public Receipt joinAlone(Newcomer newcomer, Caller caller) {
        var portable = Optional.ofNullable(caller.volunteer())
                .filter(VolunteerNumber::isNumber)
                .map(VolunteerNumber::new);
        return join(newcomer, Volunteer.Origin.ALONE, portable.orElse(null), records.accountOf(caller), null);
    }

    public Receipt joinBy(OrganisationId organisation, Newcomer newcomer) {
        var vouching = directory.requireActive(organisation);
        return join(newcomer, Volunteer.Origin.ORGANISATION, null, null, vouching.code());
    }

    private Receipt join(
            Newcomer newcomer,
            Volunteer.Origin origin,
            @Nullable VolunteerNumber portable,
            @Nullable String account,
            @Nullable OrganisationId registeredBy) {
        var now = clock.instant();
        var today = BusinessTime.dayOf(now);
        var person = admission.person(newcomer.statement(), today);
        admission.requireProfile(newcomer.profile(), today);
        var consents = admission.consents(person, newcomer.consentVersion(), today);
        var entry = new Entry(origin, newcomer.profile(), today, consents, registeredBy);
        var registration = Command.newIdentity().toString();
        var number = numberFor(registration, portable);
        var who = new Identification(
                records.sealed(number, person), records.identityOf(person.identityNumber()), account, registration);
        try {
            return volunteers.add(Volunteer.join(number, entry, who, now));
        } catch (DuplicateKeyException thereAlready) {
            throw new AlreadyRegistered();
        }
    }

    /** A repeated command meets the number that it was given at first. */
    private VolunteerNumber numberFor(String registration, @Nullable VolunteerNumber portable) {
        return volunteers
                .broughtBy(registration)
                .map(Volunteer::id)
                .or(() -> Optional.ofNullable(portable))
                .orElseGet(numbers::next);
    }
}
