package city.wutong.volunteer.volunteers;

import city.wutong.starter.rules.RuleSet;
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
        var number = IdentityNumber.written(statement.identityNumber());
        IdentityNumber.faultOn(day, number).ifPresent(fault -> {
            throw new WrongIdentityNumber(fault, inForce.clause(inForce.rules().identityNumber()));
        });
        var person = statement.person();
        requireAge(person, day, inForce);
        return person;
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

    private static void requireAge(Person person, LocalDate day, RuleSet<VolunteerRules> inForce) {
        var age = person.identityNumber().ageOn(day);
        var youngest = inForce.rules().youngest();
        if (age < youngest.years()) {
            throw new TooYoung(youngest.years(), inForce.clause(youngest.clause()));
        }
        var ownData = inForce.rules().ownData();
        if (age < ownData.years() && person.guardian() == null) {
            throw new GuardianNeeded(ownData.years(), inForce.clause(ownData.clause()));
        }
    }
}
