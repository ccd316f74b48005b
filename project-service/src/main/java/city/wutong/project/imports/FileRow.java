package city.wutong.project.imports;

import org.jspecify.annotations.Nullable;

/** A row of a file as it was read; whatever could not be read is null. */
interface FileRow {

    /** The number of the row in the file. */
    int row();

    /** What identifies it here and in the older list. */
    @Nullable String number();
}
