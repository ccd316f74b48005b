package city.wutong.project.cases;

import city.wutong.starter.aggregates.Identifier;

/** Names a service case. */
public record CaseId(String value) implements Identifier {}
