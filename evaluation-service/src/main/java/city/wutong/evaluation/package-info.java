/** What the city thinks of its social organisations, with reasons. */
@NullMarked
package city.wutong.evaluation;

import org.jspecify.annotations.NullMarked;
