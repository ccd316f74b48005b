package city.wutong.project.library;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.wutong.starter.aggregates.AggregateStore;
import city.wutong.starter.aggregates.Aggregates;
import city.wutong.starter.web.Cursor;
import city.wutong.starter.web.Page;
import city.wutong.starter.web.Paging;
import city.wutong.starter.web.Unknown;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The library itself. */
@Repository
public class Projects extends Aggregates<Project, ProjectId> {

    /** Sorts after every day: what waits for no agreement comes last. */
    static final String NO_DEADLINE = "9999-12-31";

    private static final String NEWEST_FIRST = "day";
    private static final Sort ORDER = Sort.by(Sort.Direction.DESC, "day", "_id");
    private static final int MOST_AT_ONCE = 500;
    private static final List<String> INDEXED = List.of("words", "parties", "state", "proposal.division", "agreeBy");

    Projects(AggregateStore store) {
        super(Project.class, store);
        for (var field : INDEXED) {
            var _ = mongo().getCollection(collection()).createIndex(new Document(field, 1));
        }
        // Walked in one direction, so that a page is read in order and never sorted.
        var _ = mongo().getCollection(collection()).createIndex(new Document("day", -1).append("_id", -1));
    }

    @Override
    protected Unknown unknown(ProjectId id) {
        return new UnknownProject(id);
    }

    /** One that everybody may see. */
    public Project getPublic(ProjectId id) {
        return find(id).filter(project -> project.state().isPublic()).orElseThrow(() -> new UnknownProject(id));
    }

    /** A page of those that fit, the newest first. */
    public Page<Project> search(ProjectSearch search, Paging paging) {
        var criteria = paging.cursor(NEWEST_FIRST)
                .map(cursor -> new Criteria().andOperator(search.criteria(), behind(cursor)))
                .orElseGet(search::criteria);
        return Page.of(
                mongo().find(new Query(criteria).with(ORDER).limit(paging.fetch()), Project.class),
                paging,
                last -> new Cursor(
                        NEWEST_FIRST, last.day().toString(), last.id().value()));
    }

    private static Criteria behind(Cursor cursor) {
        return new Criteria()
                .orOperator(
                        where("day").lt(cursor.value()),
                        where("day").is(cursor.value()).and("_id").lt(cursor.id()));
    }

    /** All that fit, the newest first; to be closed. */
    public Stream<Project> all(ProjectSearch search) {
        return mongo().stream(new Query(search.criteria()).with(ORDER), Project.class);
    }

    /** What those that fit come to. */
    public Totals totals(ProjectSearch search) {
        var query = new Query(search.criteria());
        query.fields().include("state", "proposal.field", "claims.target", "claims.taken");
        try (var all = mongo().stream(query, Counted.class, collection())) {
            return Totals.of(all);
        }
    }

    /** Those of these identities that the library holds. */
    public List<Project> allOf(Collection<ProjectId> ids) {
        return mongo().find(
                        new Query(where("_id")
                                .in(ids.stream().map(ProjectId::value).toList())),
                        Project.class);
    }

    /** Some of those with a claim whose last day for the agreement lies before a day. */
    List<ProjectId> overdue(LocalDate today) {
        var query = new Query(where("agreeBy").lt(today.toString())).limit(MOST_AT_ONCE);
        query.fields().include("_id");
        return mongo().find(query, Document.class, collection()).stream()
                .map(found -> new ProjectId(found.getString("_id")))
                .toList();
    }
}
