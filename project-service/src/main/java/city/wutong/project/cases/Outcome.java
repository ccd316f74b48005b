package city.wutong.project.cases;

/** How a service case ended. */
public enum Outcome {
    RESOLVED("已解决"),
    IMPROVED("有改善"),
    REFERRED("已转介"),
    DISCONTINUED("已终止");

    private final String title;

    Outcome(String title) {
        this.title = title;
    }

    /** As people of the bureau call it. */
    public String title() {
        return title;
    }
}
