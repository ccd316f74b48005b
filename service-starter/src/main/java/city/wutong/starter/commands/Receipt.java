package city.wutong.starter.commands;

/**
 * The answer to a command: which aggregate it changed and where that stands now.
 *
 * @param id the aggregate's identity
 * @param version the aggregate's version after the command; its {@code ETag}
 * @param sequence the number of its last published event
 */
public record Receipt(String id, long version, long sequence) {

    /** Name of the header that carries {@link #position()}. */
    public static final String POSITION = "Wutong-Position";

    /** The entity tag of a version. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /** How far a reader elsewhere must have come to have seen this command: {@code id@sequence}. */
    public String position() {
        return id + "@" + sequence;
    }
}
