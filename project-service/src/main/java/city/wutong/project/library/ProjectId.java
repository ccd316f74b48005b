package city.wutong.project.library;

import city.wutong.starter.aggregates.Identifier;

/** Names a project of the library. */
public record ProjectId(String value) implements Identifier {}
