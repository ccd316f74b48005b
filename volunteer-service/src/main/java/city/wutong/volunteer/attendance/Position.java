package city.wutong.volunteer.attendance;

/** Where somebody is or something takes place, in degrees (WGS 84). */
public record Position(double latitude, double longitude) {

    private static final double EARTH_RADIUS = 6_371_000;

    /** In metres, along the surface. */
    double distanceTo(Position other) {
        var north = Math.toRadians(other.latitude - latitude);
        var east = Math.toRadians(other.longitude - longitude);
        var half = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(half));
    }
}
