@NullMarked
package city.wutong.project.cases;

import org.jspecify.annotations.NullMarked;
