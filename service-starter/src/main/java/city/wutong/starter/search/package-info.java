/** Search by Chinese text. */
@NullMarked
package city.wutong.starter.search;

import org.jspecify.annotations.NullMarked;
