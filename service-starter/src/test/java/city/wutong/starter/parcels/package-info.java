@NullMarked
package city.wutong.starter.parcels;

import org.jspecify.annotations.NullMarked;
