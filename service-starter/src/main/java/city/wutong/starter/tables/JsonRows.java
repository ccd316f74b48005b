package city.wutong.starter.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a file with one JSON object a line; its keys are fields or headings. */
class JsonRows implements RowSource {

    private static final int LONGEST_LINE = 64 * 1024;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(8)
                            .maxNumberLength(64)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final BufferedReader lines;
    private final Columns columns;
    private int number;

    private JsonRows(BufferedReader lines, Columns columns) {
        this.lines = lines;
        this.columns = columns;
    }

    static boolean mayBegin(byte[] start) {
        return new String(start, StandardCharsets.UTF_8)
                .replaceFirst("^\uFEFF", "")
                .strip()
                .startsWith("{");
    }

    static JsonRows open(Path file, Columns columns) throws IOException {
        return new JsonRows(Files.newBufferedReader(file, StandardCharsets.UTF_8), columns);
    }

    @Override
    public @Nullable Row next() {
        try {
            for (var line = readLine(); line != null; line = readLine()) {
                if (line.length() > LONGEST_LINE) {
                    return failed("is longer than %d characters".formatted(LONGEST_LINE));
                }
                if (!line.isBlank()) {
                    return row(line);
                }
            }
            return null;
        } catch (MalformedInputException notText) {
            throw UnusableFile.notASpreadsheet();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Row row(String line) {
        JsonNode json;
        try {
            json = MAPPER.readTree(line);
        } catch (JacksonException broken) {
            return failed("is not a JSON object");
        }
        if (!json.isObject()) {
            return failed("is not a JSON object");
        }
        var cells = new HashMap<String, String>();
        var errors = new ArrayList<RowError>();
        for (var entry : json.properties()) {
            take(entry.getKey(), entry.getValue(), cells, errors);
        }
        return new Row(number, cells, errors);
    }

    private void take(String key, JsonNode value, HashMap<String, String> cells, List<RowError> errors) {
        var named = key.length() > 40 ? key.substring(0, 40) : key;
        var field = columns.field(key);
        if (field.isEmpty()) {
            errors.add(new RowError(number, named, "is not known here"));
        } else if (value.isContainer()) {
            errors.add(new RowError(number, named, "must be a single value"));
        } else if (!value.isNull()) {
            var text = text(value);
            if (text.length() > Rows.LONGEST_CELL) {
                errors.add(new RowError(number, named, "is longer than %d characters".formatted(Rows.LONGEST_CELL)));
            } else if (!text.isEmpty() && cells.put(field.get(), text) != null) {
                errors.add(new RowError(number, named, "is there twice"));
            }
        }
    }

    private static String text(JsonNode value) {
        if (!value.isNumber()) {
            return value.asString().strip();
        }
        var decimal = value.decimalValue();
        return Math.abs((long) decimal.scale()) > 64 ? decimal.toString() : decimal.toPlainString();
    }

    private Row failed(String message) {
        return new Row(number, new HashMap<>(), List.of(new RowError(number, "", message)));
    }

    /** One line, of a too long one only the beginning: the reader's own would keep it whole. */
    private @Nullable String readLine() throws IOException {
        var line = new StringBuilder();
        var read = lines.read();
        if (read < 0) {
            return null;
        }
        number++;
        for (; read >= 0 && read != '\n'; read = lines.read()) {
            if (line.length() <= LONGEST_LINE && !(number == 1 && line.isEmpty() && read == BYTE_ORDER_MARK)) {
                line.append((char) read);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
