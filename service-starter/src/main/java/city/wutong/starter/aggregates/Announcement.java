package city.wutong.starter.aggregates;

/**
 * What the world is told of an event: a record of the published language under its written names.
 *
 * @param topic where it is published, as the contract writes it
 * @param type the wire type, as the contract writes it
 * @param data the record that becomes the JSON body
 */
public record Announcement(String topic, String type, Object data) {}
