package city.wutong.volunteer.imports;

/**
 * What an import did, or what it would do.
 *
 * @param entered volunteers that are new
 * @param unchanged volunteers that were there with the same content
 */
public record Report(int read, int entered, int unchanged) {}
