package city.wutong.volunteer.activities;

/**
 * Where one has to be to take part.
 *
 * @param latitude degrees, WGS 84
 * @param longitude degrees, WGS 84
 * @param radiusMetres how far from there still counts
 */
public record Place(double latitude, double longitude, int radiusMetres) {}
