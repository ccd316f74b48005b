package city.wutong.volunteer.volunteers;

import city.wutong.starter.commands.Receipt;
import city.wutong.starter.time.BusinessTime;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What a volunteer may do about what is kept of him: correct it, agree anew, leave. */
@Component
public class KeepingRecords {

    private final Volunteers volunteers;
    private final Records records;
    private final Admission admission;
    private final Clock clock;

    KeepingRecords(Volunteers volunteers, Records records, Admission admission, Clock clock) {
        this.volunteers = volunteers;
        this.records = records;
        this.admission = admission;
        this.clock = clock;
    }

    /**
     * A guardian who is named in what was kept stays, unless another is stated. The identity number stays: with another
     * one, hours served by one person would be another's.
     */
    public Receipt correct(VolunteerNumber number, Statement statement, Profile profile) {
        var today = BusinessTime.dayOf(clock.instant());
        admission.requireProfile(profile, today);
        return volunteers.change(number, volunteer -> {
            var before = records.personOf(volunteer);
            var guardian = statement.guardian() == null ? before.guardian() : statement.guardian();
            var stated = new Statement(
                    statement.name(), statement.identityNumber(), statement.phone(), statement.address(), guardian);
            var person = admission.person(stated, today);
            admission.requireSamePerson(before, person, today);
            volunteer.correct(profile, records.resealed(volunteer, person));
        });
    }

    /** Agrees to the text in force. */
    public Receipt consent(VolunteerNumber number, String version) {
        var today = BusinessTime.dayOf(clock.instant());
        return volunteers.change(
                number,
                volunteer -> admission
                        .consents(records.personOf(volunteer), version, today)
                        .forEach(volunteer::consent));
    }

    /** A guardian agrees to the use of the data and to service that suits the minor. */
    public Receipt guardianConsents(VolunteerNumber number, Person.Guardian guardian, String version) {
        var today = BusinessTime.dayOf(clock.instant());
        return volunteers.change(number, volunteer -> {
            var before = records.personOf(volunteer);
            var person = new Person(before.name(), before.identityNumber(), before.phone(), before.address(), guardian);
            if (admission.hasFullCapacity(person, today)) {
                throw new NoMinor(number);
            }
            var sealed = records.resealed(volunteer, person);
            admission.consents(person, version, today).forEach(consent -> volunteer.consent(consent, sealed));
        });
    }

    /** Leaves: what tells who it was cannot be read by anybody afterwards. */
    public Receipt leave(VolunteerNumber number) {
        var now = clock.instant();
        return volunteers.change(number, volunteer -> volunteer.leave(BusinessTime.dayOf(now), now));
    }
}
