package city.wutong.registry.applications;

import city.wutong.starter.aggregates.Identifier;

/** Names an application. */
public record ApplicationId(String value) implements Identifier {}
