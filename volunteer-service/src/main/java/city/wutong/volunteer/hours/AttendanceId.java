package city.wutong.volunteer.hours;

import city.wutong.starter.aggregates.Identifier;

/** The identity of one attendance, on which entries of the ledger rest. */
public record AttendanceId(String value) implements Identifier {}
