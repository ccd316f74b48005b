package city.wutong.project.directory;

/** Who tells of organisations; of each the last number taken is kept. */
public enum Source {
    REGISTER("registerHeard"),
    CREDIT("creditHeard");

    private final String field;

    Source(String field) {
        this.field = field;
    }

    /** Where the directory keeps the number of the last fact taken. */
    String field() {
        return field;
    }
}
