package city.wutong.volunteer.codes;

import city.wutong.volunteer.activities.ActivityId;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.util.Objects;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** How often a volunteer has tried the six digits of an activity without getting them right. */
@Component
class Guesses {

    private final MongoTemplate mongo;

    Guesses(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Counts one more, and answers how many that makes. */
    int count(ActivityId activity, VolunteerNumber by) {
        var options = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        var counted = guesses()
                .findOneAndUpdate(place(activity, by), new Document("$inc", new Document("guesses", 1)), options);
        return Objects.requireNonNull(counted).getInteger("guesses");
    }

    void forget(ActivityId activity, VolunteerNumber by) {
        var _ = guesses().deleteOne(place(activity, by));
    }

    private static Document place(ActivityId activity, VolunteerNumber by) {
        return new Document("_id", activity.value() + "/" + by.value());
    }

    private MongoCollection<Document> guesses() {
        return mongo.getCollection("code_guesses");
    }
}
