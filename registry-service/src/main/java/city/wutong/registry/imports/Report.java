package city.wutong.registry.imports;

import city.wutong.starter.tables.RowError;
import java.util.List;

/**
 * What an import did, or what it would do.
 *
 * @param entered organisations that are new in the register
 * @param unchanged organisations that were in it with the same content
 * @param warned how many rows an officer should look at
 * @param warnings the first hundred of them
 */
public record Report(int read, int entered, int unchanged, long warned, List<RowError> warnings) {}
