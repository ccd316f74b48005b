/** What is settled before anything else looks at a request: its address, its headers, its trace. */
@NullMarked
package city.wutong.gateway.door;

import org.jspecify.annotations.NullMarked;
