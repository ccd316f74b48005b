package city.wutong.starter.tables;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The columns a file may have: which field a heading stands for, and which fields there must be. */
public final class Columns {

    private final Map<String, String> fields = new HashMap<>();
    private final Set<String> required = new TreeSet<>();

    /** Adds a field that every file must have; its own name is a heading too. */
    public Columns required(String field, String... headings) {
        required.add(field);
        return optional(field, headings);
    }

    /** Adds a field that a file may have; its own name is a heading too. */
    public Columns optional(String field, String... headings) {
        put(field, field);
        for (var heading : headings) {
            put(heading, field);
        }
        return this;
    }

    Optional<String> field(String heading) {
        return Optional.ofNullable(fields.get(plain(heading)));
    }

    /** The fields of a heading row by position; refuses headings that are unknown, doubled or missing. */
    List<Optional<String>> of(List<String> headings) {
        var unknown = new TreeSet<String>();
        var seen = new HashSet<String>();
        var order = headings.stream()
                .map(heading -> {
                    var field = field(heading);
                    if (!heading.isBlank() && (field.isEmpty() || !seen.add(field.get()))) {
                        unknown.add(heading.length() > 40 ? heading.substring(0, 40) : heading);
                    }
                    return field;
                })
                .toList();
        if (!unknown.isEmpty()) {
            throw UnusableFile.unknownColumns(unknown);
        }
        var missing = new TreeSet<>(required);
        missing.removeAll(seen);
        if (!missing.isEmpty()) {
            throw UnusableFile.missingColumns(missing);
        }
        return order;
    }

    private void put(String heading, String field) {
        var other = fields.put(plain(heading), field);
        if (other != null && !other.equals(field)) {
            throw new IllegalArgumentException("The heading %s stands for two fields".formatted(heading));
        }
    }

    /** Widths, case, spaces and the star of a required column do not matter. */
    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s*]", "");
    }
}
