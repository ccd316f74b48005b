package city.wutong.evaluation.credit;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.wutong.starter.aggregates.AggregateStore;
import city.wutong.starter.aggregates.Aggregates;
import city.wutong.starter.web.Cursor;
import city.wutong.starter.web.Page;
import city.wutong.starter.web.Paging;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** The credits of all organisations. */
@Repository
public class Credits extends Aggregates<Credit, OrganisationId> {

    private static final String BY_CODE = "code";
    private static final List<String> INDEXED = List.of("words", "standing.creditClass", "profile.division");

    Credits(AggregateStore store) {
        super(Credit.class, store);
        for (var field : INDEXED) {
            var _ = mongo().getCollection(collection()).createIndex(new Document(field, 1));
        }
    }

    @Override
    protected UnknownCredit unknown(OrganisationId organisation) {
        return new UnknownCredit(organisation);
    }

    /** A page of those that fit, by code. */
    public Page<Credit> search(CreditSearch search, Paging paging) {
        var query = search.query();
        paging.cursor(BY_CODE)
                .ifPresent(cursor -> query.addCriteria(where("_id").gt(cursor.id())));
        var found = mongo().find(query.limit(paging.fetch()), Credit.class);
        return Page.of(
                found,
                paging,
                last -> new Cursor(BY_CODE, last.id().value(), last.id().value()));
    }

    /** All that fit, by code; to be closed. */
    public Stream<Credit> all(CreditSearch search) {
        return mongo().stream(search.query(), Credit.class);
    }

    /** How many of those that fit are in each class; classes without any are there too. */
    public Map<CreditClass, Long> totals(CreditSearch search) {
        var totals = new EnumMap<CreditClass, Long>(CreditClass.class);
        for (var creditClass : CreditClass.values()) {
            totals.put(creditClass, 0L);
        }
        var counting = newAggregation(
                match(search.criteria()), group("standing.creditClass").count().as("count"));
        mongo().aggregate(counting, collection(), Document.class)
                .forEach(found -> totals.put(
                        CreditClass.valueOf(found.getString("_id")),
                        found.get("count", Number.class).longValue()));
        return totals;
    }

    /** Every document as it is stored, whatever it holds; to be closed. */
    Stream<StoredCredit> stored() {
        return mongo().stream(CreditSearch.ALL.query(), Document.class, collection())
                .map(StoredCredit::of);
    }

    /** The form in which it would be stored. */
    StoredCredit storedFormOf(Credit credit) {
        var document = new Document();
        mongo().getConverter().write(credit, document);
        return StoredCredit.of(document);
    }
}
