package city.wutong.volunteer.catalogue;

/**
 * A field of volunteer service.
 *
 * @param code as it stands in activities and events, such as {@code ELDERLY_CARE}
 */
public record ServiceField(String code, Text name, Origin origin) {

    /** Who named it: the city's own nine fields, or the national opinion of 2024. */
    public enum Origin {
        CITY,
        NATIONAL
    }
}
