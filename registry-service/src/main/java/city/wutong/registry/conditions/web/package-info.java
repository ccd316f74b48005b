/** What the law asks, over HTTP. */
@NullMarked
package city.wutong.registry.conditions.web;

import org.jspecify.annotations.NullMarked;
