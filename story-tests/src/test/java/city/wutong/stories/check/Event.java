package city.wutong.stories.check;

/** A record of a topic as it was read from the beginning, in the order of its partition. */
public record Event(
        String topic, int partition, String subject, long sequence, String id, String type, String actor, String body) {

    public static final String SYSTEM = "SYSTEM";
}
