/** What the tests of all services share. */
@NullMarked
package city.wutong.test;

import org.jspecify.annotations.NullMarked;
