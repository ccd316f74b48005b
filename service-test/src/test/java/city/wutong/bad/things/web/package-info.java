@NullMarked
package city.wutong.bad.things.web;

import org.jspecify.annotations.NullMarked;
