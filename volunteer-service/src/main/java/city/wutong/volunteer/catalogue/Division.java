package city.wutong.volunteer.catalogue;

/**
 * A division of the city: the city itself (six digits) or one of its streets and towns (nine digits).
 *
 * @param code GB/T 2260 and GB/T 10114
 */
public record Division(String code, Text name, Kind kind) {

    /** What sort of division it is. */
    public enum Kind {
        CITY,
        STREET,
        TOWN
    }
}
