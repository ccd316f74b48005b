package city.wutong.registry.organisations;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.wutong.registry.conditions.OrganisationType;
import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import java.util.Objects;
import org.bson.Document;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Gives out unified social credit codes, none of them twice; a serial that was taken and not used is lost. */
@Component
public class Codes {

    private static final String CITY = "330483";

    private final MongoTemplate mongo;
    private final Organisations organisations;

    Codes(MongoTemplate mongo, Organisations organisations) {
        this.mongo = mongo;
        this.organisations = organisations;
    }

    /** The next free code; one that an older register has given meanwhile is passed over. */
    public UnifiedSocialCreditCode next(OrganisationType type) {
        while (true) {
            var code = UnifiedSocialCreditCode.issue(type, CITY, serial(type));
            if (organisations.find(code).isEmpty()) {
                return code;
            }
        }
    }

    private long serial(OrganisationType type) {
        var counter = mongo.findAndModify(
                new Query(where("_id").is(type.name())),
                new Update().inc("serial", 1L),
                FindAndModifyOptions.options().upsert(true).returnNew(true),
                Document.class,
                "serials");
        return Objects.requireNonNull(counter).get("serial", Number.class).longValue();
    }
}
