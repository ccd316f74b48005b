@NullMarked
package city.wutong.gateway.docs;

import org.jspecify.annotations.NullMarked;
