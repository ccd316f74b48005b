package city.wutong.registry.imports;

import city.wutong.registry.organisations.NameCheck;
import city.wutong.registry.organisations.Organisation;
import city.wutong.registry.organisations.Organisations;
import city.wutong.registry.organisations.UnifiedSocialCreditCode;
import city.wutong.starter.tables.ImportHasErrors;
import city.wutong.starter.tables.Row;
import city.wutong.starter.tables.RowErrors;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks at every row of one file, against the others and against the register, before any is taken. */
class FileCheck {

    private static final int TOLD = 100;

    private final RowReading reading;
    private final Organisations organisations;
    private final LocalDate today;
    private final RowErrors errors = new RowErrors(TOLD);
    private final RowErrors warnings = new RowErrors(TOLD);

    /** In which row a code and a name came first. */
    private final Map<String, Integer> codes = new HashMap<>();

    private final Map<String, Integer> names = new HashMap<>();
    private int read;
    private int unchanged;

    FileCheck(RowReading reading, Organisations organisations, LocalDate today) {
        this.reading = reading;
        this.organisations = organisations;
        this.today = today;
    }

    void look(List<Row> batch) {
        read += batch.size();
        var rows = batch.stream()
                .map(row -> reading.check(row, today, errors, warnings))
                .toList();
        var known = organisations
                .allOf(rows.stream().flatMap(row -> code(row).stream()).toList())
                .stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
        var live = organisations
                .live(rows.stream().flatMap(row -> name(row).stream()).toList())
                .stream()
                .collect(
                        Collectors.toMap(one -> NameCheck.comparable(one.items().name()), Organisation::id));
        for (var row : rows) {
            once(row, "code", code(row).map(UnifiedSocialCreditCode::value).orElse(null), codes);
            once(row, "name", name(row).orElse(null), names);
            code(row).ifPresent(code -> hold(row, code, known.get(code), live));
        }
    }

    private void once(RegisterRow row, String field, @Nullable String value, Map<String, Integer> seen) {
        var before = value == null ? null : seen.putIfAbsent(value, row.number());
        if (before != null) {
            errors.add(row.number(), field, Sentences.of(Sentences.TWICE, before));
        }
    }

    /** Holds a row against the organisation of its code and against the one that bears its name. */
    private void hold(
            RegisterRow row,
            UnifiedSocialCreditCode code,
            @Nullable Organisation known,
            Map<String, UnifiedSocialCreditCode> live) {
        name(row)
                .map(live::get)
                .filter(bearer -> !bearer.equals(code) && known == null)
                .ifPresent(bearer -> errors.add(row.number(), "name", Sentences.of(Sentences.NAME_TAKEN, bearer)));
        // A row with errors cannot be compared; its errors stop the import anyway.
        if (known != null && errors.isEmpty()) {
            var differences = known.differencesTo(row.entry());
            if (differences.isEmpty()) {
                unchanged++;
            } else {
                errors.add(row.number(), "code", Sentences.of(Sentences.DIFFERS, String.join(", ", differences)));
            }
        }
    }

    private static Optional<UnifiedSocialCreditCode> code(RegisterRow row) {
        return Optional.ofNullable(row.code()).flatMap(UnifiedSocialCreditCode::parse);
    }

    private static Optional<String> name(RegisterRow row) {
        return Optional.ofNullable(row.name()).map(NameCheck::comparable);
    }

    /** What taking the file would do; refuses if anything is wrong with it. */
    Report report() {
        if (!errors.isEmpty()) {
            throw new ImportHasErrors(errors);
        }
        return new Report(read, read - unchanged, unchanged, warnings.total(), warnings.first());
    }
}
