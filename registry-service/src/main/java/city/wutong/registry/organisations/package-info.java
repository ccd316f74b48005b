/**
 * The register of social organisations: what they are, how they are named and numbered, and what the law asks of them.
 */
@NullMarked
package city.wutong.registry.organisations;

import org.jspecify.annotations.NullMarked;
