package city.wutong.volunteer.volunteers;

import city.wutong.starter.rules.RuleSets;
import city.wutong.volunteer.catalogue.Catalogue;
import city.wutong.volunteer.volunteers.VolunteerRules.ConsentText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether somebody may be a volunteer, and who has to agree to it. */
@Component
public class Admission {

    private final RuleSets<VolunteerRules> rules;
    private final Catalogue catalogue;

    Admission(RuleSets<VolunteerRules> rules, Catalogue catalogue) {
        this.rules = rules;
        this.catalogue = catalogue;
    }

    /** Reads what was stated; refuses a wrong number, one too young, and a child without a guardian. */
    public Person person(Statement statement, LocalDate day) {
        var inForce = rules.inForceOn(day);
        var known = inForce.rules();
        var number = IdentityNumber.written(statement.identityNumber());
        switch (obstacleTo(number, statement.guardian() != null, day)) {
            case NONE -> {}
            case WRONG_NUMBER ->
                throw new WrongIdentityNumber(
                        IdentityNumber.faultOn(day, number).orElseThrow(), inForce.clause(known.identityNumber()));
            case TOO_YOUNG ->
                throw new TooYoung(
                        known.youngest().years(),
                        inForce.clause(known.youngest().clause()));
            case NO_GUARDIAN ->
                throw new GuardianNeeded(
                        known.ownData().years(), inForce.clause(known.ownData().clause()));
        }
        return statement.person();
    }

    /** What stands against whoever has this number. */
    public Obstacle obstacleTo(String identityNumber, boolean hasGuardian, LocalDate day) {
        var number = IdentityNumber.written(identityNumber);
        if (IdentityNumber.faultOn(day, number).isPresent()) {
            return Obstacle.WRONG_NUMBER;
        }
        var age = new IdentityNumber(number).ageOn(day);
        var inForce = rules.inForceOn(day).rules();
        if (age < inForce.youngest().years()) {
            return Obstacle.TOO_YOUNG;
        }
        return age < inForce.ownData().years() && !hasGuardian ? Obstacle.NO_GUARDIAN : Obstacle.NONE;
    }

    void requireSamePerson(Person before, Person after, LocalDate day) {
        if (!before.identityNumber().equals(after.identityNumber())) {
            var inForce = rules.inForceOn(day);
            throw new IdentityNumberStays(inForce.clause(inForce.rules().identityNumber()));
        }
    }

    void requireProfile(Profile profile, LocalDate day) {
        catalogue.require(Set.of(profile.division()), profile.fields(), profile.skills(), day);
    }

    /** The consents that joining gives; refuses if the text agreed to is not the one in force. */
    List<Consent> consents(Person person, String version, LocalDate day) {
        var inForce = rules.inForceOn(day);
        var text = inForce.rules().consent();
        if (!text.version().equals(version)) {
            throw new ConsentOutdated(text.version(), inForce.clause(text.clause()));
        }
        return List.of(
                new Consent(consentsAlone(person, day) ? Consent.By.VOLUNTEER : Consent.By.GUARDIAN, version, day));
    }

    /** Whether one is no minor any more. */
    boolean hasFullCapacity(Person person, LocalDate day) {
        return person.identityNumber().ageOn(day)
                >= rules.inForceOn(day).rules().fullCapacity().years();
    }

    /** What one agrees to. */
    public ConsentText consentText(LocalDate day) {
        return rules.inForceOn(day).rules().consent();
    }

    private boolean consentsAlone(Person person, LocalDate day) {
        // A minor of 14 to 17 consents to the use of data alone; a guardian who is named consents to service too.
        return person.guardian() == null || hasFullCapacity(person, day);
    }

    /** Why one may not be a volunteer. */
    public enum Obstacle {
        NONE,
        WRONG_NUMBER,
        TOO_YOUNG,
        NO_GUARDIAN
    }
}
