package city.wutong.registry.applications;

import java.time.Instant;

/**
 * One step an application took.
 *
 * @param by account of whoever took it
 * @param note what was said, for those who may read the application
 */
public record Step(ApplicationState state, Instant at, String by, String note) {}
