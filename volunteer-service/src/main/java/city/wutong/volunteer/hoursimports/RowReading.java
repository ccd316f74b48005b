package city.wutong.volunteer.hoursimports;

import city.wutong.starter.tables.Row;
import city.wutong.starter.tables.RowErrors;
import city.wutong.volunteer.hours.HoursRule;
import city.wutong.volunteer.hours.HoursRuleBook;
import city.wutong.volunteer.hours.NoServiceTime;
import city.wutong.volunteer.volunteers.PersonalNumbers;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads rows of one file and tells what is wrong with each. */
class RowReading {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Pattern MINUTES = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}(:00)?");

    private final HoursRuleBook rules;
    private final LocalDate today;
    private final Sentences sentences;
    private final RowErrors errors;

    RowReading(HoursRuleBook rules, LocalDate today, Sentences sentences, RowErrors errors) {
        this.rules = rules;
        this.today = today;
        this.sentences = sentences;
        this.errors = errors;
    }

    /** Nothing of a row in which something is wrong. */
    Optional<HoursRow> read(Row row) {
        var before = errors.total();
        errors.addAll(row.errors());
        var volunteer = required(row, "volunteer", RowReading::number, Sentences.VOLUNTEER);
        var organisation = required(row, "organisation", RowReading::code, Sentences.CODE);
        var activity = impersonal(row, "activity", required(row, "activity", RowReading::code, Sentences.CODE));
        var day = required(row, "servedOn", RowReading::day, Sentences.DAY);
        var minutes = required(row, "minutes", RowReading::minutes, Sentences.NUMBER);
        var start = optional(row, "from", RowReading::time, Sentences.TIME);
        var proof = impersonal(row, "proof", optional(row, "proof", RowReading::code, Sentences.CODE));
        if (day != null) {
            checkDay(row, day);
        }
        if (volunteer == null || organisation == null || activity == null || day == null || minutes == null) {
            return Optional.empty();
        }
        return errors.total() > before
                ? Optional.empty()
                : Optional.of(new HoursRow(
                        row.number(),
                        volunteer,
                        organisation,
                        activity,
                        (int) day.toEpochDay(),
                        start == null ? HoursRow.UNKNOWN : start,
                        minutes,
                        proof));
    }

    private void checkDay(Row row, LocalDate day) {
        if (day.isAfter(today)) {
            add(row, "servedOn", Sentences.LATER);
        } else if (!rules.covers(day)) {
            add(row, "servedOn", Sentences.BEFORE_RULES);
        } else {
            checkKind(row, day);
        }
    }

    /** Travel and waiting are told apart in some records; they are not taken over as service. */
    private void checkKind(Row row, LocalDate day) {
        switch (row.cell("kind").orElse("SERVICE")) {
            case "SERVICE" -> {}
            case String kind
            when kind.equals("TRAVEL") || kind.equals("WAITING") ->
                errors.add(
                        row.number(),
                        "kind",
                        sentences.of(new NoServiceTime(kind, rules.clause(HoursRule.SERVICE_TIME, day))));
            default -> add(row, "kind", Sentences.KIND);
        }
    }

    private <T> @Nullable T required(
            Row row, String field, Function<String, Optional<T>> reading, Sentences.Text wanted) {
        if (row.cell(field).isEmpty()
                && row.errors().stream().noneMatch(error -> error.field().equals(field))) {
            add(row, field, Sentences.MISSING);
        }
        return optional(row, field, reading, wanted);
    }

    private <T> @Nullable T optional(
            Row row, String field, Function<String, Optional<T>> reading, Sentences.Text wanted) {
        var cell = row.cell(field);
        var value = cell.flatMap(reading);
        if (cell.isPresent() && value.isEmpty()) {
            add(row, field, wanted);
        }
        return value.orElse(null);
    }

    /** What is kept in the clear holds no number of a person. */
    private @Nullable String impersonal(Row row, String field, @Nullable String code) {
        if (code != null && PersonalNumbers.areIn(code)) {
            add(row, field, Sentences.PERSONAL);
        }
        return code;
    }

    private void add(Row row, String field, Sentences.Text text) {
        errors.add(row.number(), field, sentences.of(text));
    }

    private static Optional<String> code(String text) {
        return CODE.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> number(String text) {
        return VolunteerNumber.isNumber(text) ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Integer> minutes(String text) {
        return MINUTES.matcher(text).matches() ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> time(String text) {
        try {
            return TIME.matcher(text).matches()
                    ? Optional.of(LocalTime.parse(text).toSecondOfDay() / 60)
                    : Optional.empty();
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
