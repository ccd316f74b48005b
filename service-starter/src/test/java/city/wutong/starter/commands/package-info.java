@NullMarked
package city.wutong.starter.commands;

import org.jspecify.annotations.NullMarked;
