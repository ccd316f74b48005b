/** The business's days: its time zone, its working days and the periods that the law counts in them. */
@NullMarked
package city.wutong.starter.time;

import org.jspecify.annotations.NullMarked;
