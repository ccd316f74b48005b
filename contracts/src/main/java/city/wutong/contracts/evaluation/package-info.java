/** What the evaluation tells the platform and the public about the credit of organisations. */
@NullMarked
package city.wutong.contracts.evaluation;

import org.jspecify.annotations.NullMarked;
