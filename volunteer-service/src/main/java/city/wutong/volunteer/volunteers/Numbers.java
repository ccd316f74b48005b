package city.wutong.volunteer.volunteers;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.LongStream;
import org.bson.Document;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Gives out numbers, none of them twice: the city and ten digits in the order of joining. */
@Component
class Numbers {

    private static final String CITY = "330483";

    private final MongoTemplate mongo;

    Numbers(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    VolunteerNumber next() {
        return next(1).getFirst();
    }

    /** So many at once; what is not used is lost. */
    List<VolunteerNumber> next(int count) {
        var counter = mongo.findAndModify(
                new Query(where("_id").is("volunteers")),
                new Update().inc("serial", (long) count),
                FindAndModifyOptions.options().upsert(true).returnNew(true),
                Document.class,
                "serials");
        var last = Objects.requireNonNull(counter).get("serial", Number.class).longValue();
        return LongStream.rangeClosed(last - count + 1, last)
                .mapToObj(serial -> new VolunteerNumber(String.format(Locale.ROOT, "%s%010d", CITY, serial)))
                .toList();
    }
}
