package city.wutong.starter.parcels;

import city.wutong.starter.aggregates.AggregateStore;
import city.wutong.starter.aggregates.Aggregates;
import city.wutong.starter.web.Unknown;
import com.mongodb.client.model.IndexOptions;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** All parcels; no two bear the same note. */
@Repository
public class Parcels extends Aggregates<Parcel, Parcel.ParcelId> {

    Parcels(AggregateStore store) {
        super(Parcel.class, store);
        var _ = mongo().getCollection(collection())
                .createIndex(
                        new Document("note", 1), new IndexOptions().unique(true).sparse(true));
    }

    @Override
    protected Unknown unknown(Parcel.ParcelId id) {
        return new NoParcel(id.value());
    }

    private static class NoParcel extends Unknown {
        NoParcel(String id) {
            super("unknown-parcel", "No parcel " + id);
        }
    }
}
