package city.wutong.project.cases;

import static org.springframework.data.mongodb.core.aggregation.Aggregation.group;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.match;
import static org.springframework.data.mongodb.core.aggregation.Aggregation.newAggregation;
import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.wutong.project.library.ProjectField;
import city.wutong.starter.aggregates.AggregateStore;
import city.wutong.starter.aggregates.Aggregates;
import city.wutong.starter.web.Cursor;
import city.wutong.starter.web.Page;
import city.wutong.starter.web.Paging;
import city.wutong.starter.web.Unknown;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All service cases, open and closed. */
@Repository
public class ServiceCases extends Aggregates<ServiceCase, CaseId> {

    private static final String BY_ID = "id";
    private static final List<String> INDEXED =
            List.of("subject.organisation", "subject.project", "subject.field", "closed");

    ServiceCases(AggregateStore store) {
        super(ServiceCase.class, store);
        for (var field : INDEXED) {
            var _ = mongo().getCollection(collection()).createIndex(new Document(field, 1));
        }
    }

    @Override
    protected Unknown unknown(CaseId id) {
        return new UnknownCase(id);
    }

    /** A page of those that fit, by identity. */
    public Page<ServiceCase> search(CaseSearch search, Paging paging) {
        var query = search.query();
        paging.cursor(BY_ID).ifPresent(cursor -> query.addCriteria(where("_id").gt(cursor.id())));
        return Page.of(
                mongo().find(query.limit(paging.fetch()), ServiceCase.class),
                paging,
                last -> new Cursor(BY_ID, last.id().value(), last.id().value()));
    }

    /** All that fit, by identity; to be closed. */
    public Stream<ServiceCase> all(CaseSearch search) {
        return mongo().stream(search.query(), ServiceCase.class);
    }

    /** Those of these identities that are there. */
    public List<ServiceCase> allOf(Collection<CaseId> ids) {
        return mongo().find(
                        new Query(
                                where("_id").in(ids.stream().map(CaseId::value).toList())),
                        ServiceCase.class);
    }

    /** What the closed ones that fit come to, by field and organisation; summed in the store. */
    public List<CaseTotal> totals(CaseSearch search) {
        var closed = new CaseSearch(search.organisation(), search.project(), search.field(), true);
        var summing = newAggregation(
                match(closed.criteria()),
                group("subject.field", "subject.organisation")
                        .count()
                        .as("cases")
                        .sum("personTimes")
                        .as("personTimes"));
        return mongo().aggregate(summing, collection(), Document.class).getMappedResults().stream()
                .map(ServiceCases::total)
                .sorted(Comparator.comparing(CaseTotal::field).thenComparing(CaseTotal::organisation))
                .toList();
    }

    private static CaseTotal total(Document sums) {
        var of = sums.get("_id", Document.class);
        return new CaseTotal(
                ProjectField.valueOf(of.getString("field")),
                of.getString("organisation"),
                sums.get("cases", Number.class).longValue(),
                sums.get("personTimes", Number.class).longValue());
    }
}
