/** Credit over HTTP: open to everybody, since a score that nobody can look up convinces nobody. */
@NullMarked
package city.wutong.evaluation.credit.web;

import org.jspecify.annotations.NullMarked;
