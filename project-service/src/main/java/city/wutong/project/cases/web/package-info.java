/** Service cases over HTTP; the totals are everybody's. */
@NullMarked
package city.wutong.project.cases.web;

import org.jspecify.annotations.NullMarked;
