package city.wutong.volunteer.hoursimports;

import city.wutong.starter.tables.RowErrors;
import city.wutong.volunteer.directory.OrganisationDirectory;
import city.wutong.volunteer.directory.OrganisationId;
import city.wutong.volunteer.volunteers.Volunteers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Which volunteers and organisations of a file nobody knows. */
@Component
class KnownNames {

    private static final int AT_ONCE = 1_000;

    private final Volunteers volunteers;
    private final OrganisationDirectory organisations;

    private final MongoTemplate mongo;

    KnownNames(Volunteers volunteers, OrganisationDirectory organisations, MongoTemplate mongo) {
        this.mongo = mongo;
        this.volunteers = volunteers;
        this.organisations = organisations;
    }

    /** Notes an error for each row of somebody unknown. */
    void check(Gathered gathered, Sentences said, RowErrors errors) {
        var noVolunteers = unknownVolunteers(gathered.volunteers());
        var noOrganisations = gathered.organisations().stream()
                .filter(code -> organisations.find(new OrganisationId(code)).isEmpty())
                .collect(Collectors.toSet());
        if (noVolunteers.isEmpty() && noOrganisations.isEmpty()) {
            return;
        }
        for (int at = 0; at < gathered.size(); at++) {
            var row = gathered.row(at);
            if (noVolunteers.contains(row.volunteer())) {
                errors.add(row.number(), "volunteer", said.of(Sentences.VOLUNTEER));
            }
            if (noOrganisations.contains(row.organisation())) {
                errors.add(row.number(), "organisation", said.of(Sentences.ORGANISATION));
            }
        }
    }

    private Set<String> unknownVolunteers(List<String> numbers) {
        var unknown = new HashSet<String>();
        for (int from = 0; from < numbers.size(); from += AT_ONCE) {
            var asked = numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE));
            unknown.addAll(asked);
            known(asked).forEach(unknown::remove);
        }
        return unknown;
    }

    /** Reads no more of them than their numbers. */
    private List<String> known(List<String> numbers) {
        return mongo.getCollection(volunteers.collection())
                .find(new Document("_id", new Document("$in", numbers)))
                .projection(new Document("_id", 1))
                .map(one -> one.getString("_id"))
                .into(new ArrayList<>());
    }
}
