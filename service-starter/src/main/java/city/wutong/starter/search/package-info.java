/** Search in Chinese text without a text index: pairs of characters and whole words. */
@NullMarked
package city.wutong.starter.search;

import org.jspecify.annotations.NullMarked;
