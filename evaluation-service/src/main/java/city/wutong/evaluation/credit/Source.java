package city.wutong.evaluation.credit;

/** Where news of organisations comes from; each source numbers what it tells of one organisation 1, 2, 3 ... */
public enum Source {
    ORGANISATIONS("registry.organisations");

    private final String topic;

    Source(String topic) {
        this.topic = topic;
    }

    /** The written name of its topic. */
    public String topic() {
        return topic;
    }
}
