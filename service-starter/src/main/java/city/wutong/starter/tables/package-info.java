/**
 * Files of rows: spreadsheets and lines of JSON read within limits, spreadsheets and CSV written while they are made.
 */
@NullMarked
package city.wutong.starter.tables;

import org.jspecify.annotations.NullMarked;
