package city.wutong.volunteer.directory.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import city.wutong.contracts.registry.OrganisationEvent;
import city.wutong.starter.listening.OutOfOrder;
import city.wutong.volunteer.Samples;
import city.wutong.volunteer.VolunteerTest;
import city.wutong.volunteer.directory.KnownOrganisation;
import city.wutong.volunteer.directory.OrganisationDirectory;
import city.wutong.volunteer.directory.OrganisationId;
import city.wutong.volunteer.directory.OrganisationNotActive;
import city.wutong.volunteer.directory.OrganisationStanding;
import city.wutong.volunteer.directory.UnknownOrganisation;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

@VolunteerTest
class OrganisationListenerTests {

    private static final String SAMPLES_CODE = "51330483MJ0000018H";
    private static final List<String> LIFE = List.of(
            "organisation-registered",
            "organisation-changed",
            "organisation-suspended",
            "organisation-resumed",
            "liquidation-begun",
            "organisation-revoked",
            "organisation-deregistered");
    private static final List<OrganisationStanding> STANDINGS = List.of(
            OrganisationStanding.ACTIVE,
            OrganisationStanding.ACTIVE,
            OrganisationStanding.SUSPENDED,
            OrganisationStanding.ACTIVE,
            OrganisationStanding.LIQUIDATING,
            OrganisationStanding.REVOKED,
            OrganisationStanding.DEREGISTERED);

    private final Consumer<Message<byte[]>> listener;
    private final OrganisationDirectory directory;
    private final MongoTemplate mongo;
    private final OrganisationId code =
            new OrganisationId("L" + UUID.randomUUID().toString().substring(19));

    OrganisationListenerTests(
            @Autowired @Qualifier("hearOrganisations") Consumer<Message<byte[]>> listener,
            @Autowired OrganisationDirectory directory,
            @Autowired MongoTemplate mongo) {
        this.listener = listener;
        this.directory = directory;
        this.mongo = mongo;
    }

    @Test
    void hearsEachSampleOnce() {
        for (var sequence = 1; sequence <= LIFE.size(); sequence++) {
            listener.accept(sample(sequence));
            listener.accept(sample(sequence));

            var known = directory.get(code);
            assertThat(known.sequence()).isEqualTo(sequence);
            assertThat(known.standing()).isEqualTo(STANDINGS.get(sequence - 1));
        }

        assertThat(directory.get(code))
                .isEqualTo(new KnownOrganisation(
                        code, "桐乡市梧桐公益服务联合会", "330483101", OrganisationStanding.DEREGISTERED, LIFE.size()));
        assertThat(LIFE).as("every event of the family").hasSize(OrganisationEvent.TYPES.size());
    }

    @Test
    void waitsForWhatIsMissing() {
        assertThatExceptionOfType(OutOfOrder.class)
                .isThrownBy(() -> listener.accept(sample(2)))
                .satisfies(early -> assertThat(early.missing()).isEqualTo(1));
        assertThat(directory.find(code)).isEmpty();
    }

    @Test
    void isBuiltAnewFromWhatWasTold() {
        tellUpTo(5);
        var before = directory.get(code);
        var _ = mongo.getCollection("known_organisations").deleteOne(new Document("_id", code.value()));

        tellUpTo(5);

        assertThat(directory.get(code)).isEqualTo(before);
    }

    @Test
    void onlyAnActiveOrganisationMayAct() {
        assertThatExceptionOfType(UnknownOrganisation.class).isThrownBy(() -> directory.requireActive(code));
        tellUpTo(2);
        assertThat(directory.requireActive(code).name()).isEqualTo("桐乡市梧桐公益服务联合会");

        listener.accept(sample(3));

        assertThatExceptionOfType(OrganisationNotActive.class)
                .isThrownBy(() -> directory.requireActive(code))
                .withMessageContaining("SUSPENDED");
    }

    private void tellUpTo(int last) {
        for (var sequence = 1; sequence <= last; sequence++) {
            listener.accept(sample(sequence));
        }
    }

    private Message<byte[]> sample(int sequence) {
        var type = "registry.%s.v1".formatted(LIFE.get(sequence - 1));
        var body = Samples.of(type).toString().replace(SAMPLES_CODE, code.value());
        return MessageBuilder.withPayload(body.getBytes(UTF_8))
                .copyHeaders(Map.of(
                        "ce_id", "registry.organisations/%s/%d".formatted(code, sequence),
                        "ce_type", type,
                        "ce_subject", code.value(),
                        "ce_sequence", Integer.toString(sequence),
                        "ce_time", "2026-03-02T01:30:00Z"))
                .build();
    }
}
