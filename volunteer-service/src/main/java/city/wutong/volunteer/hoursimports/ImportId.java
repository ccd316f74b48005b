package city.wutong.volunteer.hoursimports;

import city.wutong.starter.aggregates.Identifier;

/** The identity of one import. */
public record ImportId(String value) implements Identifier {}
