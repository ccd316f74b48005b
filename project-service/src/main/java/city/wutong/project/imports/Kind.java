package city.wutong.project.imports;

import city.wutong.starter.tables.Columns;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A kind of file: its columns, how its rows are read, and what becomes of them. */
interface Kind<R extends FileRow> {

    Columns columns();

    R read(Cells cells);

    /** What is wrong with a row that could be read, besides what its fields say for themselves. */
    void check(R row, Cells cells);

    /** Of each row's number that is here already, whether a row says the same. */
    Map<String, Predicate<R>> here(List<R> rows);

    /**
     * Enters rows without errors and says how many.
     *
     * @param by account of whoever takes them over
     */
    int enter(List<R> rows, String by);
}
