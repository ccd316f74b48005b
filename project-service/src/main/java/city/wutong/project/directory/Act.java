package city.wutong.project.directory;

/** What the executor of a project does while it is under way. */
public enum Act {
    REPORT,
    OPEN_CASE,
    RECORD_SERVICE,
    CLOSE_CASE
}
