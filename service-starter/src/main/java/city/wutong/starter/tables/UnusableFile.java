package city.wutong.starter.tables;

import city.wutong.starter.web.Refused;
import java.util.Collection;

/** An uploaded file cannot be read as rows of the wanted columns. */
public class UnusableFile extends Refused {

    private UnusableFile(String code, String sentence) {
        super(code, 422, sentence);
    }

    static UnusableFile notASpreadsheet() {
        return new UnusableFile(
                "not-a-spreadsheet",
                "The file is neither an XLSX spreadsheet nor lines of JSON; save it as one of them");
    }

    static UnusableFile unpacksTooLarge() {
        return new UnusableFile("unpacks-too-large", "The spreadsheet is far larger unpacked than packed; divide it");
    }

    static UnusableFile tooLarge(long limit) {
        return new UnusableFile("file-too-large", "The file is larger than %d MiB; divide it".formatted(limit >> 20));
    }

    static UnusableFile tooManyRows(int limit) {
        return new UnusableFile("too-many-rows", "The file has more than %d rows; divide it".formatted(limit));
    }

    static UnusableFile unknownColumns(Collection<String> headings) {
        return new UnusableFile(
                "unknown-columns",
                "These columns are unknown or there twice: "
                        + String.join(", ", headings.stream().limit(20).toList()));
    }

    static UnusableFile missingColumns(Collection<String> fields) {
        return new UnusableFile("missing-columns", "These columns are missing: " + String.join(", ", fields));
    }
}
