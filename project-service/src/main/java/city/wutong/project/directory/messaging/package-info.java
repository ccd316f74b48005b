/** What is heard of organisations: their registration and their credit. */
@NullMarked
package city.wutong.project.directory.messaging;

import org.jspecify.annotations.NullMarked;
