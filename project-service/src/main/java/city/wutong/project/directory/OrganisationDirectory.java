package city.wutong.project.directory;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.wutong.starter.listening.OutOfOrder;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * What was heard of organisations. Each source's facts are taken once and in order; a source writes only its own
 * fields, so that two of them never undo one another. All of it can be deleted and heard anew.
 */
@Repository
public class OrganisationDirectory {

    private static final int ATTEMPTS = 20;

    private final MongoTemplate mongo;

    OrganisationDirectory(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    public Optional<KnownOrganisation> find(String code) {
        return Optional.ofNullable(mongo.findById(code, KnownOrganisation.class));
    }

    /** Takes a fact and says whether it was news; throws {@link OutOfOrder} if an earlier one is missing. */
    public boolean take(Source source, String code, long sequence, Learnt learnt) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            // Nearly every fact is the next one: only where it is not does one have to look what is known.
            if (written(source, code, sequence - 1, update(learnt).set(source.field(), sequence))) {
                return true;
            }
            var heard = find(code).map(known -> known.heard(source)).orElse(0L);
            if (!OutOfOrder.isNext(heard, sequence)) {
                return false;
            }
        }
        throw new IllegalStateException("Others write the directory's " + code + " without end");
    }

    /** Goes on behind a fact that is of no use here. */
    public void passOver(Source source, String code, long sequence) {
        var _ = take(source, code, sequence, new Learnt.Nothing());
    }

    /** Whether nobody else took the same fact meanwhile. */
    private boolean written(Source source, String code, long heard, Update update) {
        try {
            if (heard > 0) {
                var same = new Query(where("_id").is(code).and(source.field()).is(heard));
                return mongo.updateFirst(same, update, KnownOrganisation.class).getMatchedCount() == 1;
            }
            var first = new Query(where("_id").is(code).and(source.field()).exists(false));
            var _ = mongo.upsert(first, update, KnownOrganisation.class);
            return true;
        } catch (DuplicateKeyException another) {
            // It has come in meanwhile; the number it has now decides.
            return false;
        }
    }

    private static Update update(Learnt learnt) {
        return switch (learnt) {
            case Learnt.Entered(var name, var division) -> named(name, division).set("state", RegisterState.REGISTERED);
            case Learnt.Renamed(var name, var division) -> named(name, division);
            case Learnt.Moved(var state) -> new Update().set("state", state);
            case Learnt.Scored(var creditClass, var day) ->
                new Update().set("creditClass", creditClass).set("scoredOn", day);
            case Learnt.Nothing() -> new Update();
        };
    }

    private static Update named(String name, String division) {
        return new Update().set("name", name).set("division", division);
    }
}
