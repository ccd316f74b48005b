@NullMarked
package city.wutong.infrastructure.issuer;

import org.jspecify.annotations.NullMarked;
