package city.wutong.starter.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row that holds anything.
 *
 * @param number as in {@link RowError#row()}
 * @param cells the texts by field, without spaces at their ends; empty cells are left out
 * @param errors what could not be read in it
 */
public record Row(int number, Map<String, String> cells, List<RowError> errors) {

    public Row {
        cells = Map.copyOf(cells);
        errors = List.copyOf(errors);
    }

    public Optional<String> cell(String field) {
        return Optional.ofNullable(cells.get(field));
    }
}
