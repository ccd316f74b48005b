package city.wutong.project.cases;

import city.wutong.project.directory.SocialCreditCode;
import city.wutong.project.library.ProjectField;
import city.wutong.project.library.ProjectId;
import java.time.LocalDate;

/**
 * What a case is about.
 *
 * @param organisation the one that serves
 * @param field of the project
 * @param summary what was needed, without a name, number or address of a person
 */
public record Subject(
        ProjectId project, SocialCreditCode organisation, ProjectField field, String summary, LocalDate openedOn) {}
