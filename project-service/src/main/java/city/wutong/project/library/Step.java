package city.wutong.project.library;

import java.time.Instant;

/**
 * One step of a project.
 *
 * @param by account of whoever took it
 */
public record Step(ProjectState state, Instant at, String by) {}
