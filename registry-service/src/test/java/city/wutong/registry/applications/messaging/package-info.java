@NullMarked
package city.wutong.registry.applications.messaging;

import org.jspecify.annotations.NullMarked;
