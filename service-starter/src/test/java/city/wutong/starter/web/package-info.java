@NullMarked
package city.wutong.starter.web;

import org.jspecify.annotations.NullMarked;
