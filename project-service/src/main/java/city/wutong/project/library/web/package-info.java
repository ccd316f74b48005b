/** The library over HTTP: the public list, and the way of a project. */
@NullMarked
package city.wutong.project.library.web;

import org.jspecify.annotations.NullMarked;
