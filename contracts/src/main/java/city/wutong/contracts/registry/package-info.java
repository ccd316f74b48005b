/** What the registry tells the platform and the public about organisations and applications. */
@NullMarked
package city.wutong.contracts.registry;

import org.jspecify.annotations.NullMarked;
