@NullMarked
package city.wutong.project.imports;

import org.jspecify.annotations.NullMarked;
