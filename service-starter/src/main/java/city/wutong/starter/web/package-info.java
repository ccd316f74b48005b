/** Answers: problems as RFC 9457 wants them, plain texts and sensible dates, pages, body limits, the API's document. */
@NullMarked
package city.wutong.starter.web;

import org.jspecify.annotations.NullMarked;
