package city.wutong.registry.applications.messaging;

import static city.wutong.registry.Http.FOUNDER;
import static city.wutong.registry.Http.LEADER;
import static city.wutong.registry.Http.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.wutong.contracts.registry.ApplicationApproved;
import city.wutong.contracts.registry.ApplicationEvent;
import city.wutong.contracts.registry.ApplicationWithdrawn;
import city.wutong.contracts.registry.RuleCited;
import city.wutong.registry.Http;
import city.wutong.registry.Papers;
import city.wutong.registry.RegistryTest;
import city.wutong.registry.applications.ApplicationId;
import city.wutong.registry.applications.ApplicationState;
import city.wutong.registry.applications.Applications;
import city.wutong.registry.organisations.Organisations;
import city.wutong.starter.listening.Fact;
import city.wutong.starter.listening.FactListener.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RegistryTest
class ApplicationListenerTests {

    @Autowired
    Http http;

    @Autowired
    ApplicationListener listener;

    @Autowired
    Applications applications;

    @Autowired
    Organisations organisations;

    @Test
    void carriesAnApprovalOutOnceHoweverOftenItIsHeard() {
        var id = http.create(
                "/api/registry/applications",
                FOUNDER,
                Papers.society("桐乡市听证诗社协会").form());
        var path = "/api/registry/applications/" + id;
        http.act(path + "/acceptance", OFFICER, Map.of());
        http.act(path + "/review", OFFICER, Map.of("approve", true, "reason", "符合条件"));
        http.act(path + "/approval", LEADER, Map.of());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> applications.get(new ApplicationId(id)).state() == ApplicationState.ANNOUNCED);
        var code = applications.get(new ApplicationId(id)).organisation().orElseThrow();
        var version = organisations.get(code).version();

        var again = listener.on(heard(new ApplicationApproved(
                id,
                ApplicationEvent.Kind.ESTABLISHMENT,
                code.value(),
                new RuleCited("registration", "2016-02-06", "Order 250 art. 12"),
                Instant.now())));

        assertThat(again).isEqualTo(Outcome.DUPLICATE);
        assertThat(organisations.get(code).version()).isEqualTo(version);
    }

    @Test
    void hasNothingToDoWithOtherFacts() {
        assertThat(listener.on(heard(new ApplicationWithdrawn("A-1", Instant.now()))))
                .isEqualTo(Outcome.SKIPPED);
    }

    private static Fact<ApplicationEvent> heard(ApplicationEvent event) {
        return new Fact<>("id", ApplicationEvent.TOPIC, event.application(), 1, event.occurredAt(), event);
    }
}
