@NullMarked
package city.wutong.project.cases.messaging;

import org.jspecify.annotations.NullMarked;
