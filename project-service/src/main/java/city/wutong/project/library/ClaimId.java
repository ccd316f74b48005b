package city.wutong.project.library;

import city.wutong.starter.aggregates.Identifier;

/** Names a claim. */
public record ClaimId(String value) implements Identifier {}
