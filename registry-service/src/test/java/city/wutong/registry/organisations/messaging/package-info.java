@NullMarked
package city.wutong.registry.organisations.messaging;

import org.jspecify.annotations.NullMarked;
