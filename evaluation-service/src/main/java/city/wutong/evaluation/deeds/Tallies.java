package city.wutong.evaluation.deeds;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Adds what a round brings to those months that do not hold it. */
    void add(Doer doer, long round, List<Deed> fresh) {
        new Deeds(fresh).byMonth().forEach((first, deeds) -> add(monthOf(doer, first), round, deeds));
    }

    private void add(String id, long round, List<Deed> deeds) {
        var known = Optional.ofNullable(mongo.findById(id, Month.class)).orElseGet(() -> new Month(id, 0, List.of()));
        if (known.round >= round) {
            return;
        }
        var sum = Deeds.of(Stream.concat(known.deeds.stream(), deeds.stream()).toList());
        var next = new Month(id, round, sum.all());
        if (known.round == 0) {
            var _ = mongo.insert(next);
        } else {
            // Nothing matches if another instance, whose lease this one took over, has done the same just now.
            var _ = mongo.replace(new Query(where("_id").is(id).and("round").is(known.round)), next);
        }
    }

    private static String monthOf(Doer doer, LocalDate first) {
        return doer.value() + "/" + first.toString().substring(0, 7);
    }

    private List<Month> months(Doer doer) {
        // '0' follows '/', so that these are all that begin with the code and a stroke.
        var all = where("_id").gt(doer.value() + "/").lt(doer.value() + "0");
        return mongo.find(new Query(all).with(Sort.by("_id")), Month.class);
    }

    /**
     * One organisation's deeds of one month.
     *
     * @param id the organisation's code, a stroke, year and month
     * @param round the last round that added to it
     */
    @Document("deed_tallies")
    @TypeAlias("deed-tally")
    record Month(@Id String id, long round, List<Deed> deeds) {}
}
