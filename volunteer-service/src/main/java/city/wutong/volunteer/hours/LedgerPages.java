package city.wutong.volunteer.hours;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.wutong.starter.aggregates.AggregateStore;
import city.wutong.starter.aggregates.Aggregates;
import city.wutong.starter.web.Unknown;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import com.mongodb.client.model.IndexOptions;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The ledger. */
@Repository
public class LedgerPages extends Aggregates<LedgerPage, PageId> {

    LedgerPages(AggregateStore store) {
        super(LedgerPage.class, store);
        var _ = mongo().getCollection(collection())
                .createIndex(new Document("uncounted", 1), new IndexOptions().sparse(true));
    }

    @Override
    protected Unknown unknown(PageId id) {
        return new UnknownHours("page " + id.value());
    }

    /** All pages of a volunteer, the earliest year first. */
    public List<LedgerPage> of(VolunteerNumber volunteer) {
        var from = volunteer.value() + "/";
        var pages = where("_id").gt(from).lt(from + ":");
        return mongo().find(new Query(pages).with(Sort.by("_id")), LedgerPage.class);
    }

    /** Those of these pages that were begun. */
    public List<LedgerPage> allOf(Collection<PageId> pages) {
        var values = pages.stream().map(PageId::value).toList();
        return mongo().find(new Query(where("_id").in(values)), LedgerPage.class);
    }
}
