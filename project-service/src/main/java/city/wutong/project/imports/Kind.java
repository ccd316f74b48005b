package city.wutong.project.imports;

import city.wutong.starter.tables.Columns;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** A kind of file: its columns, how its rows are read, and what becomes of them. */
interface Kind<R extends FileRow> {

    Columns columns();

    R read(Cells cells);

    /**
     * Tells what is wrong with rows that could be read, besides what their fields say for themselves.
     *
     * @param rows all that it will be asked about, some perhaps unreadable
     */
    BiConsumer<R, Cells> checking(List<R> rows);

    /** Of each row's number that is here already, whether a row says the same. */
    Map<String, Predicate<R>> here(List<R> rows);

    /**
     * Enters rows without errors and says how many.
     *
     * @param by account of whoever takes them over
     */
    int enter(List<R> rows, String by);
}
