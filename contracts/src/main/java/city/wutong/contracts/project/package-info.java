/** What the project library tells the platform and the public about projects, claims and service cases. */
@NullMarked
package city.wutong.contracts.project;

import org.jspecify.annotations.NullMarked;
