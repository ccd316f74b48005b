/** The register of social organisations, and how one gets in, changes and leaves. */
@NullMarked
package city.wutong.registry;

import org.jspecify.annotations.NullMarked;
