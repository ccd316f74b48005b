@NullMarked
package city.wutong.evaluation.credit.web;

import org.jspecify.annotations.NullMarked;
