package city.wutong.starter.tables;

import city.wutong.starter.web.Refused;
import java.util.Map;

/** Rows of a file are not as they must be, so nothing of it was taken. The problem counts all and shows the first. */
public class ImportHasErrors extends Refused {

    private final transient RowErrors errors;

    public ImportHasErrors(RowErrors errors) {
        super(
                "import-has-errors",
                422,
                "The file has %d errors and nothing of it was taken; correct the rows and send it again"
                        .formatted(errors.total()));
        this.errors = errors;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("total", errors.total(), "rows", errors.first());
    }
}
