/** The services' API documents, to be read in a browser. */
@NullMarked
package city.wutong.gateway.docs;

import org.jspecify.annotations.NullMarked;
