package city.wutong.registry.applications;

import static city.wutong.registry.Http.FOUNDER;
import static city.wutong.registry.Http.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.registry.Http;
import city.wutong.registry.MovableClock;
import city.wutong.registry.Papers;
import city.wutong.registry.RegistryTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The registry's own deadlines, on a clock that is moved over weekends, holidays and years. */
@RegistryTest
class DeadlineTests {

    private static final String APPLICATIONS = "/api/registry/applications";

    @Autowired
    Http http;

    @Autowired
    MovableClock clock;

    @Autowired
    Applications applications;

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    /** Five working days: over a weekend, over the Spring Festival of 2026, into a year without a calendar. */
    @ParameterizedTest
    @CsvSource({"2026-03-02,2026-03-09,false", "2026-02-13,2026-02-27,false", "2030-12-30,2031-01-07,true"})
    void noticeIsDueOnTheFifthWorkingDay(LocalDate received, LocalDate due, boolean provisional) {
        var application = submittedOn(received, "桐乡市期限%s诗社协会".formatted(received.getYear() + received.getMonthValue()));

        var deadline = show(application).at("/due/deadline");

        assertThat(deadline.get("dueOn").asString()).isEqualTo(due.toString());
        assertThat(deadline.get("isProvisional").asBoolean()).isEqualTo(provisional);
    }

    @Test
    void passesOnceOnTheDayAfterAlsoWithTwoInstances() {
        var application = submittedOn(LocalDate.parse("2026-03-02"), "桐乡市期限一诗社协会");
        var first = new ApplicationDeadlines(applications, clock);
        var second = new ApplicationDeadlines(applications, clock);

        clock.stopAt(LocalDate.parse("2026-03-09"));
        first.pass();
        assertThat(stored(application).deadline().orElseThrow().passedOn()).isNull();
        assertThat(show(application).at("/due/overdue").asBoolean()).isFalse();
        var sequence = stored(application).sequence();

        clock.stopAt(LocalDate.parse("2026-03-10"));
        CompletableFuture.allOf(Stream.of(first, second, first)
                        .map(instance -> CompletableFuture.runAsync(instance::pass))
                        .toArray(CompletableFuture[]::new))
                .join();
        clock.stopAt(LocalDate.parse("2026-03-12"));
        // Another one started later, as after a restart.
        new ApplicationDeadlines(applications, clock).pass();

        assertThat(stored(application).deadline().orElseThrow().passedOn()).isEqualTo("2026-03-10");
        assertThat(stored(application).sequence()).isEqualTo(sequence + 1);
        assertThat(show(application).at("/due/overdue").asBoolean()).isTrue();
    }

    @Test
    void isCalledOffByAcceptanceInFavourOfTheDecision() {
        var application = submittedOn(LocalDate.parse("2026-03-02"), "桐乡市期限二诗社协会");

        http.act(APPLICATIONS + "/" + application + "/acceptance", OFFICER, Map.of());

        assertThat(show(application).at("/due/deadline/kind").asString()).isEqualTo("ESTABLISHMENT_DECISION");
        assertThat(show(application).at("/due/deadline/dueOn").asString()).isEqualTo("2026-05-01");
    }

    @Test
    void orderTheWorkListAndPagesKeepTheirPlace() {
        var late = submittedOn(LocalDate.parse("2026-04-02"), "桐乡市期限三诗社协会");
        var early = submittedOn(LocalDate.parse("2026-03-31"), "桐乡市期限四诗社协会");

        var ids = new java.util.ArrayList<String>();
        var next = "";
        do {
            var page = http.read(APPLICATIONS + "?size=1" + (next.isEmpty() ? "" : "&after=" + next), OFFICER);
            page.get("items").forEach(item -> ids.add(item.get("id").asString()));
            next = page.path("next").asString("");
        } while (!next.isEmpty());

        assertThat(ids).doesNotHaveDuplicates().contains(late, early);
        assertThat(ids.indexOf(early)).isLessThan(ids.indexOf(late));
    }

    private String submittedOn(LocalDate day, String name) {
        clock.stopAt(day);
        return http.create(APPLICATIONS, FOUNDER, Papers.society(name).form());
    }

    private Application stored(String id) {
        return applications.get(new ApplicationId(id));
    }

    private JsonNode show(String application) {
        return http.read(APPLICATIONS + "/" + application, OFFICER);
    }
}
