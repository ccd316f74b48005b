@NullMarked
package city.wutong.starter.rules;

import org.jspecify.annotations.NullMarked;
