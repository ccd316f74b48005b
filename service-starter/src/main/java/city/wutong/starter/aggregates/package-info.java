/** Aggregates: state and the facts it gave rise to, written as one document. */
@NullMarked
package city.wutong.starter.aggregates;

import org.jspecify.annotations.NullMarked;
