package city.wutong.evaluation.credit.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import city.wutong.contracts.registry.OrganisationEvent;
import city.wutong.evaluation.EvaluationTest;
import city.wutong.evaluation.credit.CreditFact;
import city.wutong.evaluation.credit.Credits;
import city.wutong.evaluation.credit.FactKind;
import city.wutong.evaluation.credit.OrganisationId;
import city.wutong.evaluation.credit.Profile;
import city.wutong.evaluation.credit.Source;
import city.wutong.starter.listening.OutOfOrder;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

@EvaluationTest
class RegistryListenerTests {

    private static final String SAMPLES_CODE = "51330483MJ0000018H";
    private static final List<String> LIFE = List.of(
            "organisation-registered",
            "organisation-changed",
            "organisation-suspended",
            "organisation-resumed",
            "liquidation-begun",
            "organisation-revoked",
            "organisation-deregistered");

    private final Consumer<Message<byte[]>> listener;
    private final Credits credits;
    private final String code = "L" + UUID.randomUUID().toString().substring(19);

    RegistryListenerTests(
            @Autowired @Qualifier("organisations") Consumer<Message<byte[]>> listener, @Autowired Credits credits) {
        this.listener = listener;
        this.credits = credits;
    }

    @Test
    void hearsEachSampleOnce() throws IOException {
        for (var sequence = 1; sequence <= LIFE.size(); sequence++) {
            listener.accept(sample(sequence));
            listener.accept(sample(sequence));
        }

        var credit = credits.get(new OrganisationId(code));
        assertThat(credit.version()).as("duplicates write nothing").isEqualTo(LIFE.size());
        assertThat(credit.heard(Source.ORGANISATIONS)).isEqualTo(LIFE.size());
        assertThat(credit.profile())
                .isEqualTo(new Profile("桐乡市梧桐公益服务联合会", Profile.Type.SOCIETY, "330483101", Profile.State.DEREGISTERED));
        assertThat(credit.facts())
                .extracting(CreditFact::kind)
                .containsExactly(
                        FactKind.REGISTERED,
                        FactKind.CHANGED,
                        FactKind.SUSPENDED,
                        FactKind.RESUMED,
                        FactKind.LIQUIDATION_BEGUN,
                        FactKind.REVOKED,
                        FactKind.DEREGISTERED);
        assertThat(credit.standing().vetoes()).containsExactly("revoked");
        assertThat(LIFE).as("every event of the family").hasSize(OrganisationEvent.TYPES.size());
    }

    @Test
    void waitsForWhatIsMissing() {
        assertThatExceptionOfType(OutOfOrder.class)
                .isThrownBy(() -> listener.accept(sample(2)))
                .satisfies(early -> assertThat(early.missing()).isEqualTo(1));
        assertThat(credits.find(new OrganisationId(code))).isEmpty();
    }

    @Test
    void listensToTheTopicTheContractNames() {
        assertThat(Source.ORGANISATIONS.topic()).isEqualTo(OrganisationEvent.TOPIC);
    }

    private Message<byte[]> sample(int sequence) throws IOException {
        var name = LIFE.get(sequence - 1);
        return MessageBuilder.withPayload(text(name).replace(SAMPLES_CODE, code).getBytes(UTF_8))
                .copyHeaders(Map.of(
                        "ce_id", "registry.organisations/%s/%d".formatted(code, sequence),
                        "ce_type", "registry.%s.v1".formatted(name),
                        "ce_subject", code,
                        "ce_sequence", Integer.toString(sequence),
                        "ce_time", "2026-03-02T01:30:00Z"))
                .build();
    }

    private static String text(String name) throws IOException {
        var path = "/contracts/registry/%s.v1.json".formatted(name);
        try (InputStream sample = OrganisationEvent.class.getResourceAsStream(path)) {
            assertThat(sample).isNotNull();
            return new String(sample.readAllBytes(), UTF_8);
        }
    }
}
