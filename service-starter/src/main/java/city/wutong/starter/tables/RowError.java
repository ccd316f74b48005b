package city.wutong.starter.tables;

/**
 * What is wrong with one row.
 *
 * @param row the row's number as a spreadsheet shows it, or the line's in a file of JSON lines; both begin with 1
 * @param field the field, or empty if the row as a whole is meant
 */
public record RowError(int row, String field, String message) {}
