@NullMarked
package city.wutong.project.library;

import org.jspecify.annotations.NullMarked;
