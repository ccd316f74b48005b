@NullMarked
package city.wutong.project.directory;

import org.jspecify.annotations.NullMarked;
