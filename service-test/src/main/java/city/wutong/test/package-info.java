/** What the tests of every service share: house rules, the table of endpoints, the API's document, tokens. */
@NullMarked
package city.wutong.test;

import org.jspecify.annotations.NullMarked;
