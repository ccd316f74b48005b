package city.wutong.evaluation.deeds;

/** Who tells of deeds. Each numbers what it tells of one subject 1, 2, 3 ...; the organisation stands in the event. */
public enum DeedSource {
    /** The ledger of hours; its subject is a page, a volunteer's number and a year. */
    HOURS("volunteer.hours"),
    /** The project library; its subject is a project. */
    PROJECTS("project.projects");

    private final String topic;

    DeedSource(String topic) {
        this.topic = topic;
    }

    /** The written name of its topic. */
    public String topic() {
        return topic;
    }
}
