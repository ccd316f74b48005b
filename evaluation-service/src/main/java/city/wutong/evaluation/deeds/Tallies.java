package city.wutong.evaluation.deeds;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The deeds of each organisation as its credit counts them, month by month, whether or not it has a credit yet. */
@Repository
public class Tallies {

    private final MongoTemplate mongo;

    Tallies(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    public Deeds of(Doer doer) {
        return new Deeds(
                months(doer).stream().flatMap(month -> month.deeds().stream()).toList());
    }

    /** Writes those months that are not as they should be. */
    void keep(Doer doer, Deeds deeds) {
        var there = new HashMap<String, Month>();
        months(doer).forEach(month -> there.put(month.id(), month));
        for (var month : months(doer, deeds)) {
            if (!month.equals(there.remove(month.id()))) {
                var _ = mongo.save(month);
            }
        }
        for (var gone : there.values()) {
            var _ = mongo.remove(gone);
        }
    }

    private List<Month> months(Doer doer) {
        // '0' follows '/', so that these are all that begin with the code and a stroke.
        var all = where("_id").gt(doer.value() + "/").lt(doer.value() + "0");
        return mongo.find(new Query(all).with(Sort.by("_id")), Month.class);
    }

    private static List<Month> months(Doer doer, Deeds deeds) {
        var months = new ArrayList<Month>();
        deeds.byMonth()
                .forEach((first, ofMonth) -> months.add(
                        new Month(doer.value() + "/" + first.toString().substring(0, 7), ofMonth)));
        return months;
    }

    /**
     * One organisation's deeds of one month.
     *
     * @param id the organisation's code, a stroke, year and month
     */
    @Document("deed_tallies")
    @TypeAlias("deed-tally")
    record Month(@Id String id, List<Deed> deeds) {}
}
