package city.wutong.project.cases;

import city.wutong.project.library.ProjectField;

/** What closed cases of one field and one organisation come to. */
public record CaseTotal(ProjectField field, String organisation, long cases, long personTimes) {}
