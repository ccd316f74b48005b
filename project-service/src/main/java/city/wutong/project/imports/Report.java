package city.wutong.project.imports;

/**
 * What an import did, or what it would do.
 *
 * @param entered rows that are new here
 * @param unchanged rows that were here with the same content
 */
public record Report(int read, int entered, int unchanged) {}
