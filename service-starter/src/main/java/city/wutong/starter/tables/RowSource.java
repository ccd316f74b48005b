package city.wutong.starter.tables;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** Reads one kind of file row by row. */
interface RowSource extends Closeable {

    /** The next row that holds anything, or null at the end. */
    @Nullable Row next();
}
