/** A server of MongoDB's protocol that keeps what it has acknowledged, uses its indexes and gives out copies only. */
@NullMarked
package city.wutong.infrastructure.store;

import org.jspecify.annotations.NullMarked;
