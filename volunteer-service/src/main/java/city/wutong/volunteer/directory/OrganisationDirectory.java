package city.wutong.volunteer.directory;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import city.wutong.starter.listening.OutOfOrder;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndReplaceOptions;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The organisations of the register. It may be deleted: what the registry told builds it anew. */
@Repository
public class OrganisationDirectory {

    private final MongoTemplate mongo;

    OrganisationDirectory(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** Nothing of an organisation of which only passed-over facts were heard. */
    public Optional<KnownOrganisation> find(OrganisationId code) {
        return lookUp(code).filter(known -> !known.name().isEmpty());
    }

    /** Those of these organisations that were heard of. */
    public List<KnownOrganisation> allOf(Collection<OrganisationId> codes) {
        var values = codes.stream().map(OrganisationId::value).toList();
        return mongo.find(new Query(where("_id").in(values).and("name").ne("")), KnownOrganisation.class);
    }

    public KnownOrganisation get(OrganisationId code) {
        return find(code).orElseThrow(() -> new UnknownOrganisation(code));
    }

    /** Refuses unless the organisation may publish activities and confirm what volunteers did. */
    public KnownOrganisation requireActive(OrganisationId code) {
        var known = get(code);
        if (!known.mayAct()) {
            throw new OrganisationNotActive(known);
        }
        return known;
    }

    /** Takes the next fact of an organisation and says whether it was new. */
    public boolean hear(OrganisationId code, long sequence, News news) {
        var known = lookUp(code);
        var before = known.orElseGet(() -> KnownOrganisation.unheard(code));
        if (!OutOfOrder.isNext(before.sequence(), sequence)) {
            return false;
        }
        var after = before.after(news);
        return known.isPresent() ? replace(before, after) : insert(after);
    }

    private Optional<KnownOrganisation> lookUp(OrganisationId code) {
        return Optional.ofNullable(mongo.findOne(new Query(where("_id").is(code.value())), KnownOrganisation.class));
    }

    private boolean insert(KnownOrganisation first) {
        try {
            var _ = mongo.insert(first);
            return true;
        } catch (DuplicateKeyException heardMeanwhile) {
            return false;
        }
    }

    /** A second instance that heard the same fact finds it taken. */
    private boolean replace(KnownOrganisation before, KnownOrganisation after) {
        var unchanged = where("_id").is(before.code().value()).and("sequence").is(before.sequence());
        return mongo.findAndReplace(new Query(unchanged), after, FindAndReplaceOptions.none()) != null;
    }
}
