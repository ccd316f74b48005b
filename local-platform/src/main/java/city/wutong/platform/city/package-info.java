/** The demonstration city that a first start loads. */
@NullMarked
package city.wutong.platform.city;

import org.jspecify.annotations.NullMarked;
