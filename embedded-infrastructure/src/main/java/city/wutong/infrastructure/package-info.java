/** What production gets from elsewhere, inside a JVM: a Kafka broker, a document store and a token issuer. */
@NullMarked
package city.wutong.infrastructure;

import org.jspecify.annotations.NullMarked;
