@NullMarked
package city.wutong.starter.security;

import org.jspecify.annotations.NullMarked;
