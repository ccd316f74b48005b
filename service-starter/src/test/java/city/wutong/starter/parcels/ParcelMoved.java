package city.wutong.starter.parcels;

/** What the world is told. */
public record ParcelMoved(String parcel, String to) {

    public static final String TYPE = "parcels.parcel-moved.v1";
}
