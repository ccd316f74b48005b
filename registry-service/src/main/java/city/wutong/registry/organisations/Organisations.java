package city.wutong.registry.organisations;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.wutong.starter.aggregates.AggregateStore;
import city.wutong.starter.aggregates.Aggregates;
import city.wutong.starter.search.Bigrams;
import city.wutong.starter.web.Cursor;
import city.wutong.starter.web.Page;
import city.wutong.starter.web.Paging;
import city.wutong.starter.web.Unknown;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The register itself. */
@Repository
public class Organisations extends Aggregates<Organisation, UnifiedSocialCreditCode> {

    private static final String BY_CODE = "code";

    Organisations(AggregateStore store) {
        super(Organisation.class, store);
        index(new Document("liveName", 1), true);
        index(new Document("words", 1), false);
        index(new Document("names", 1), false);
        index(new Document("items.division", 1), false);
        index(new Document("deadline.dueOn", 1), false);
    }

    @Override
    protected Unknown unknown(UnifiedSocialCreditCode code) {
        return new UnknownOrganisation(code.value());
    }

    /** A page of those that fit, by code. */
    public Page<Organisation> search(Search search, Paging paging) {
        var query = search.query();
        paging.cursor(BY_CODE)
                .ifPresent(cursor -> query.addCriteria(where("_id").gt(cursor.id())));
        var found = mongo().find(query.limit(paging.fetch()), Organisation.class);
        return Page.of(
                found,
                paging,
                last -> new Cursor(BY_CODE, last.id().value(), last.id().value()));
    }

    /** All that fit, by code, for an export; to be closed. */
    public Stream<Organisation> all(Search search) {
        return mongo().stream(search.query(), Organisation.class);
    }

    /** Those of these codes that the register holds. */
    public List<Organisation> allOf(Collection<UnifiedSocialCreditCode> codes) {
        var values = codes.stream().map(UnifiedSocialCreditCode::value).toList();
        return mongo().find(new Query(where("_id").in(values)), Organisation.class);
    }

    /** Those alive that bear one of these names now; the names are in the form of {@link NameCheck#comparable}. */
    public List<Organisation> live(Collection<String> names) {
        return mongo().find(new Query(where("liveName").in(names)), Organisation.class);
    }

    /** Those whose deadline lies before a day and was not noted as passed. */
    List<Organisation> overdue(LocalDate today) {
        var query = new Query(where("deadline.dueOn")
                .lt(today.toString())
                .and("deadline.passedOn")
                .isNull());
        return mongo().find(query, Organisation.class);
    }

    /** Those that bear a name or have borne it; it is in the form of {@link NameCheck#comparable}. */
    List<Organisation> bearing(String name) {
        return mongo().find(new Query(where("names").is(name)), Organisation.class);
    }

    private void index(Document keys, boolean uniqueWhereSet) {
        var options = new com.mongodb.client.model.IndexOptions()
                .unique(uniqueWhereSet)
                .sparse(uniqueWhereSet);
        var _ = mongo().getCollection(collection()).createIndex(keys, options);
    }

    /** What one looks for; every part may be left out. */
    public record Search(
            @Nullable String text,
            @Nullable OrganisationType type,
            @Nullable OrganisationState state,
            @Nullable String division) {

        Query query() {
            var criteria = new Criteria();
            if (text != null && !text.isBlank()) {
                criteria.and("words").all(Bigrams.asked(text));
            }
            if (type != null) {
                criteria.and("type").is(type);
            }
            if (state != null) {
                criteria.and("state").is(state);
            }
            if (division != null) {
                criteria.and("items.division").is(division);
            }
            return new Query(criteria).with(Sort.by("_id"));
        }
    }
}
