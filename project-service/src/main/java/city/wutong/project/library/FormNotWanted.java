package city.wutong.project.library;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.web.Refused;

/** The project is not to be supported in this form. */
public class FormNotWanted extends Refused {

    FormNotWanted(ProjectId id, ClaimForm form, RuleReference rule) {
        super("form-not-wanted", 422, "Project %s is not claimed in %s".formatted(id.value(), form), rule);
    }
}
