/** How the service does at this moment, for the operator's page: the same measures that Prometheus scrapes. */
@NullMarked
package city.wutong.starter.figures;

import org.jspecify.annotations.NullMarked;
