@NullMarked
package city.wutong.starter.outbox;

import org.jspecify.annotations.NullMarked;
