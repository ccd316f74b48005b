package city.wutong.project.directory.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.contracts.registry.OrganisationEvent;
import city.wutong.project.Neighbours;
import city.wutong.project.ProjectTest;
import city.wutong.project.Samples;
import city.wutong.project.directory.CreditClass;
import city.wutong.project.directory.OrganisationDirectory;
import city.wutong.project.directory.RegisterState;
import city.wutong.project.directory.Source;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

@ProjectTest
class ListenersTests {

    private static final String SAMPLES_CODE = "51330483MJ0000018H";
    private static final List<String> LIFE = List.of(
            "registry.organisation-registered.v1",
            "registry.organisation-changed.v1",
            "registry.organisation-suspended.v1",
            "registry.organisation-resumed.v1",
            "registry.liquidation-begun.v1",
            "registry.organisation-revoked.v1",
            "registry.organisation-deregistered.v1");

    private final Consumer<Message<byte[]>> register;
    private final Consumer<Message<byte[]>> credit;
    private final OrganisationDirectory directory;
    private final String code = Neighbours.newCode();

    ListenersTests(
            @Autowired @Qualifier("hearOrganisations") Consumer<Message<byte[]>> register,
            @Autowired @Qualifier("hearCredit") Consumer<Message<byte[]>> credit,
            @Autowired OrganisationDirectory directory) {
        this.register = register;
        this.credit = credit;
        this.directory = directory;
    }

    @Test
    void hearEachSampleOfTheRegisterOnce() {
        for (var sequence = 1; sequence <= LIFE.size(); sequence++) {
            register.accept(sample(LIFE.get(sequence - 1), sequence));
            register.accept(sample(LIFE.get(sequence - 1), sequence));
        }

        var known = directory.find(code).orElseThrow();
        assertThat(known.heard(Source.REGISTER)).isEqualTo(LIFE.size());
        assertThat(known.state()).isEqualTo(RegisterState.DEREGISTERED);
        assertThat(known.name()).isEqualTo("桐乡市梧桐公益服务联合会");
        assertThat(LIFE).as("every event of the family").hasSize(OrganisationEvent.TYPES.size());
    }

    @Test
    void hearHowAnOrganisationStands() {
        var scored = "evaluation.credit-scored.v1";
        var creditClass =
                CreditClass.valueOf(Samples.of(scored).get("creditClass").asString());

        credit.accept(sample(scored, 1));
        credit.accept(sample(scored, 1));

        assertThat(directory.find(code).orElseThrow().creditClass()).isEqualTo(creditClass);
        assertThat(directory.find(code).orElseThrow().heard(Source.CREDIT)).isEqualTo(1);
    }

    @Test
    void goOnBehindAFactThatThisVersionDoesNotKnow() {
        register.accept(sample(LIFE.get(0), 1));
        register.accept(MessageBuilder.fromMessage(sample(LIFE.get(1), 2))
                .setHeader("ce_type", "registry.organisation-blessed.v1")
                .build());
        register.accept(sample(LIFE.get(2), 3));

        assertThat(directory.find(code).orElseThrow().state()).isEqualTo(RegisterState.SUSPENDED);
    }

    private Message<byte[]> sample(String type, int sequence) {
        var body = Samples.of(type).toString().replace(SAMPLES_CODE, code);
        return MessageBuilder.withPayload(body.getBytes(UTF_8))
                .copyHeaders(Map.of(
                        "ce_id",
                        "%s/%s/%d".formatted(type, code, sequence),
                        "ce_type",
                        type,
                        "ce_subject",
                        code,
                        "ce_sequence",
                        Integer.toString(sequence),
                        "ce_time",
                        "2026-03-02T01:30:00Z"))
                .build();
    }
}
