package city.wutong.volunteer.looks;

import city.wutong.starter.aggregates.Identifier;

/** Identity of a look. */
public record LookId(String value) implements Identifier {}
