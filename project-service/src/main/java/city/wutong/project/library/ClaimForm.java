package city.wutong.project.library;

/** In what a project can be supported. */
public enum ClaimForm {
    MONEY("资金"),
    GOODS("物资"),
    SERVICE("服务");

    private final String title;

    ClaimForm(String title) {
        this.title = title;
    }

    /** As people of the bureau call it. */
    public String title() {
        return title;
    }
}
