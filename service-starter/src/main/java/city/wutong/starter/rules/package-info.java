/** Rules of law as data: versioned rule sets, each with its source and the days on which it is in force. */
@NullMarked
package city.wutong.starter.rules;

import org.jspecify.annotations.NullMarked;
