/** What holds for every published event, whoever publishes it. */
@NullMarked
package city.wutong.contracts;

import org.jspecify.annotations.NullMarked;
