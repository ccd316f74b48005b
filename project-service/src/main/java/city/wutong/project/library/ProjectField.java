package city.wutong.project.library;

/** The four fields in which organisations serve the city (the article's line 37). */
public enum ProjectField {
    ELDERLY_CARE("养老服务"),
    SOCIAL_ASSISTANCE("社会救助"),
    COMMUNITY_GOVERNANCE("社区治理"),
    SPECIAL_FAMILIES("特殊家庭帮扶");

    private final String title;

    ProjectField(String title) {
        this.title = title;
    }

    /** As people of the bureau call it. */
    public String title() {
        return title;
    }
}
