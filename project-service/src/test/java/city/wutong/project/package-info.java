@NullMarked
package city.wutong.project;

import org.jspecify.annotations.NullMarked;
