package city.wutong.registry.applications;

import city.wutong.registry.conditions.Finding;
import city.wutong.registry.organisations.SamePerson;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the registry made of an application: what was found, what was asked for, and what the reviewer proposes.
 *
 * @param supplement the one request for what is missing, or null
 * @param opinion the last reviewer's, or null
 */
public record Examination(
        List<Finding> findings,
        @Nullable Supplement supplement,
        @Nullable Opinion opinion) {

    static Examination of(List<Finding> findings) {
        return new Examination(findings, null, null);
    }

    Examination asked(List<String> missing, LocalDate day) {
        return new Examination(findings, new Supplement(missing, day, null), opinion);
    }

    Examination answered(List<Finding> found, LocalDate day) {
        return new Examination(found, supplement == null ? null : supplement.answered(day), opinion);
    }

    Examination reviewed(Opinion proposed, List<Finding> found) {
        return new Examination(found, supplement, proposed);
    }

    /** What somebody who is neither the reviewer nor the applicant decides in the reviewer's sense. */
    Opinion decidedBy(String by, boolean approve, Application application) {
        if (opinion == null || application.state() != ApplicationState.UNDER_REVIEW) {
            throw new StepNotAllowed(
                    application.id(),
                    application.state(),
                    approve ? ApplicationState.APPROVED : ApplicationState.REJECTED);
        }
        if (opinion.by().equals(by) || application.request().applicant().equals(by)) {
            throw new SamePerson();
        }
        if (opinion.approve() != approve) {
            throw new OpinionDiffers(application.id());
        }
        return opinion;
    }
}
