package city.wutong.volunteer.volunteers;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.wutong.starter.aggregates.AggregateStore;
import city.wutong.starter.aggregates.Aggregates;
import city.wutong.starter.web.Cursor;
import city.wutong.starter.web.Page;
import city.wutong.starter.web.Paging;
import city.wutong.starter.web.Unknown;
import city.wutong.volunteer.directory.OrganisationId;
import com.mongodb.client.model.IndexOptions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** All volunteers. */
@Repository
public class Volunteers extends Aggregates<Volunteer, VolunteerNumber> {

    private static final String BY_NUMBER = "number";
    private static final int AT_ONCE = 1_000;

    Volunteers(AggregateStore store) {
        super(Volunteer.class, store);
        List.of("identity", "account", "registration").forEach(field -> index(field, true));
        List.of("division", "skills", "fields", "registeredBy").forEach(field -> index(field, false));
    }

    @Override
    protected Unknown unknown(VolunteerNumber number) {
        return new UnknownVolunteer(number);
    }

    /** A page of those that fit, by number. */
    public Page<Volunteer> search(Search search, Paging paging) {
        var query = search.query();
        paging.cursor(BY_NUMBER)
                .ifPresent(cursor -> query.addCriteria(where("_id").gt(cursor.id())));
        return Page.of(
                mongo().find(query.limit(paging.fetch()), Volunteer.class),
                paging,
                last -> new Cursor(BY_NUMBER, last.id().value(), last.id().value()));
    }

    /** All that fit, by number, for an export: so many at a time that no question takes the store long. */
    public Stream<Volunteer> all(Search search) {
        return Stream.iterate(
                        after("", search),
                        page -> !page.isEmpty(),
                        page -> after(page.getLast().id().value(), search))
                .flatMap(List::stream);
    }

    private List<Volunteer> after(String number, Search search) {
        return mongo().find(search.query().addCriteria(where("_id").gt(number)).limit(AT_ONCE), Volunteer.class);
    }

    /** How many have not left: whoever leaves is known by no identity any more. */
    public long active() {
        return mongo().count(new Query(where("identity").gte("")), Volunteer.class);
    }

    /** Those of these numbers. */
    List<Volunteer> allOf(Collection<VolunteerNumber> numbers) {
        var values = numbers.stream().map(VolunteerNumber::value).toList();
        return mongo().find(new Query(where("_id").in(values)), Volunteer.class);
    }

    /** Those of these fingerprints of identity numbers. */
    List<Volunteer> identified(Collection<String> identities) {
        return mongo().find(new Query(where("identity").in(identities)), Volunteer.class);
    }

    Optional<Volunteer> ofAccount(String account) {
        return Optional.ofNullable(mongo().findOne(new Query(where("account").is(account)), Volunteer.class));
    }

    /** The one that a command brought before. */
    Optional<Volunteer> broughtBy(String registration) {
        return Optional.ofNullable(
                mongo().findOne(new Query(where("registration").is(registration)), Volunteer.class));
    }

    private void index(String field, boolean uniqueWhereSet) {
        var options = new IndexOptions().unique(uniqueWhereSet).sparse(uniqueWhereSet);
        var _ = mongo().getCollection(collection()).createIndex(new Document(field, 1), options);
    }

    /** What one looks for; every part may be left out. */
    public record Search(
            @Nullable String division,
            @Nullable String skill,
            @Nullable String field,
            @Nullable OrganisationId registeredBy) {

        Query query() {
            var criteria = new Criteria();
            if (division != null) {
                // Six digits are the whole city.
                criteria.and("division").gte(division).lt(division + ":");
            }
            if (skill != null) {
                criteria.and("skills").is(skill);
            }
            if (field != null) {
                criteria.and("fields").is(field);
            }
            if (registeredBy != null) {
                criteria.and("registeredBy").is(registeredBy.value());
            }
            return new Query(criteria).with(Sort.by("_id"));
        }
    }
}
