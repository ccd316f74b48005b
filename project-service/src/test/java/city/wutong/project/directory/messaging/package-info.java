@NullMarked
package city.wutong.project.directory.messaging;

import org.jspecify.annotations.NullMarked;
