package city.wutong.starter.parcels;

import city.wutong.starter.aggregates.Aggregate;
import city.wutong.starter.aggregates.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/** A parcel that is moved from place to place; its weight is nobody's business. */
@TypeAlias("parcel")
@Document("parcels")
public class Parcel extends Aggregate<Parcel.Event> {

    private final ParcelId id;
    private String place;
    private @Nullable String note;
    private int weight;

    Parcel(ParcelId id, String place, @Nullable String note) {
        this.id = id;
        this.place = place;
        this.note = note;
    }

    public static Parcel posted(String id, String place, @Nullable String note) {
        var parcel = new Parcel(new ParcelId(id), place, note);
        parcel.raise(new Moved(parcel.id, place));
        return parcel;
    }

    public void move(String to) {
        place = to;
        raise(new Moved(id, to));
    }

    public void weigh(int grams) {
        weight = grams;
        raise(new Weighed(grams));
    }

    public void note(@Nullable String words) {
        note = words;
    }

    @Override
    public ParcelId id() {
        return id;
    }

    public String place() {
        return place;
    }

    public int weight() {
        return weight;
    }

    public @Nullable String note() {
        return note;
    }

    public record ParcelId(String value) implements Identifier {}

    public sealed interface Event {}

    public record Moved(ParcelId id, String to) implements Event {}

    public record Weighed(int grams) implements Event {}
}
