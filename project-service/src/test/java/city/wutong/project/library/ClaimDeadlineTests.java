package city.wutong.project.library;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.project.Http;
import city.wutong.project.Library;
import city.wutong.project.MovableClock;
import city.wutong.project.Neighbours;
import city.wutong.project.ProjectTest;
import city.wutong.starter.rules.RuleSets;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Thirty days for the agreement, on a clock that is moved. */
@ProjectTest
class ClaimDeadlineTests {

    private static final LocalDate CLAIMED = LocalDate.parse("2026-03-02");
    private static final LocalDate DUE = LocalDate.parse("2026-04-01");

    @Autowired
    Library library;

    @Autowired
    Neighbours neighbours;

    @Autowired
    Http http;

    @Autowired
    MovableClock clock;

    @Autowired
    Projects projects;

    @Autowired
    RuleSets<LibraryRules> rules;

    @Autowired
    ClaimTally tally;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    MeterRegistry metrics;

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void aClaimGoesBackToTheListOnceOnTheDayAfterAlsoWithTwoInstances() {
        clock.stopAt(CLAIMED);
        var id = library.listed("逾期释放", "10000.00");
        var _ = library.claims(id, neighbours.organisation(), 10000);
        assertThat(stored(id).state()).isEqualTo(ProjectState.CLAIMED);
        var sequence = stored(id).sequence();
        var released = released();
        var counted = counted();

        clock.stopAt(DUE);
        deadlines().pass();
        assertThat(stored(id).state()).as("the last day is in time").isEqualTo(ProjectState.CLAIMED);

        clock.stopAt(DUE.plusDays(1));
        CompletableFuture.allOf(Stream.of(deadlines(), deadlines(), deadlines())
                        .map(instance -> CompletableFuture.runAsync(instance::pass))
                        .toArray(CompletableFuture[]::new))
                .join();
        clock.stopAt(DUE.plusDays(3));
        assertThat(counted() - counted).as("counted once").isEqualTo(released() - released);
        // Another one started later, as after a restart.
        deadlines().pass();

        assertThat(stored(id).state()).isEqualTo(ProjectState.LISTED);
        assertThat(stored(id).claims().rest()).isEqualByComparingTo("10000");
        assertThat(stored(id).sequence()).as("told once").isEqualTo(sequence + 1);
        var release =
                Objects.requireNonNull(stored(id).claims().all().getFirst().release());
        assertThat(release.on()).isEqualTo(DUE.plusDays(1));
        assertThat(release.rule().clause()).isEqualTo("Product: agreement");
    }

    @Test
    void theDeadlineIsStoredWithTheProject() {
        clock.stopAt(CLAIMED);
        var id = library.listed("期限随项目保存", "10000.00");
        var _ = library.claims(id, neighbours.organisation(), 4000);

        var stored = mongo.find(new Query(Criteria.where("_id").is(id)), org.bson.Document.class, "projects");

        assertThat(stored).extracting(document -> document.getString("agreeBy")).containsExactly(DUE.toString());
    }

    @Test
    void whatIsAgreedStays() {
        clock.stopAt(CLAIMED);
        var id = library.listed("签约即生效", "10000.00");
        var _ = library.claims(id, neighbours.organisation(), 10000);
        clock.stopAt(DUE);
        library.agree(id);

        clock.stopAt(DUE.plusDays(100));
        deadlines().pass();

        assertThat(stored(id).state()).isEqualTo(ProjectState.CLAIMED);
        assertThat(stored(id).claims().areAgreed()).isTrue();
    }

    /** Its day comes before every other, so that it is looked at first. */
    @Test
    void oneProjectThatCannotBeReadDoesNotKeepTheOthers() {
        clock.stopAt(CLAIMED);
        var id = library.listed("互不牵连", "10000.00");
        var _ = library.claims(id, neighbours.organisation(), 4000);
        var unreadable = new org.bson.Document("_id", "!")
                .append("agreeBy", "2000-01-01")
                .append("claims", "?");
        var _ = mongo.insert(unreadable, "projects");
        try {
            clock.stopAt(DUE.plusDays(1));
            deadlines().pass();

            assertThat(stored(id).claims().rest()).isEqualByComparingTo("10000");
        } finally {
            var _ = mongo.remove(new Query(Criteria.where("_id").is("!")), "projects");
        }
    }

    @Test
    void onlyWhatIsLateIsReleased() {
        clock.stopAt(CLAIMED);
        var id = library.listed("各自的期限", "10000.00");
        var _ = library.claims(id, neighbours.organisation(), 4000);
        clock.stopAt(CLAIMED.plusDays(10));
        var _ = library.claims(id, neighbours.organisation(), 6000);

        clock.stopAt(DUE.plusDays(1));
        deadlines().pass();

        assertThat(stored(id).claims().taken()).isEqualByComparingTo("6000");
        assertThat(http.read("/public/project/projects/" + id, null).get("claims"))
                .hasSize(1);
    }

    @Test
    void aLateAgreementIsRefused() {
        clock.stopAt(CLAIMED);
        var id = library.listed("逾期不得签约", "10000.00");
        var _ = library.claims(id, neighbours.organisation(), 10000);
        var claim = stored(id).claims().all().getFirst().id().value();
        clock.stopAt(DUE.plusDays(1));

        var answer = http.post(
                Library.of(id, "claims/%s/agreement".formatted(claim)),
                Http.OFFICER,
                Map.of("number", "桐慈协〔2026〕8号", "signedOn", DUE.plusDays(1).toString()));

        // Unless the deadline's own look at it came first.
        assertThat(answer.code()).isIn("agreed-out-of-time", "claim-settled");
    }

    @Test
    void nobodyClaimsAgreesOrBeginsAfterThePeriod() {
        clock.stopAt(CLAIMED);
        var form = library.form("过期项目", "10000.00");
        form.put("endsOn", CLAIMED.plusDays(10).toString());
        var id = library.listed(form);
        var agreed = library.listed(form);
        var _ = library.claims(id, neighbours.organisation(), 4000);
        var _ = library.claims(agreed, neighbours.organisation(), 10000);
        library.agree(agreed);
        var claim = stored(id).claims().all().getFirst().id().value();
        clock.stopAt(CLAIMED.plusDays(10));
        assertThat(library.claims(id, neighbours.organisation(), 1000).status())
                .as("on the last day")
                .isEqualTo(200);

        clock.stopAt(CLAIMED.plusDays(11));

        var agreement =
                Map.of("number", "桐慈协〔2026〕9号", "signedOn", CLAIMED.plusDays(5).toString());
        assertThat(library.claims(id, neighbours.organisation(), 1000).code()).isEqualTo("period-over");
        assertThat(http.post(Library.of(id, "claims/%s/agreement".formatted(claim)), Http.OFFICER, agreement)
                        .code())
                .isEqualTo("period-over");
        var beginning =
                http.post(Library.of(agreed, "beginning"), Http.OFFICER, Map.of("executor", neighbours.organisation()));
        assertThat(beginning.code()).isEqualTo("period-over");
        assertThat(beginning.json().at("/rule/clause").asString()).isEqualTo("Product: period");
    }

    private double counted() {
        return metrics.counter("project.claims", "outcome", "lapsed").count();
    }

    /** By whichever instance. */
    private double released() {
        try (var all = projects.all(new ProjectSearch(null, null, null, null, null))) {
            return all.flatMap(project -> project.claims().all().stream())
                    .flatMap(claim -> Stream.ofNullable(claim.release()))
                    .filter(release -> release.reason() == Claim.Reason.NOT_AGREED_IN_TIME)
                    .count();
        }
    }

    private ClaimDeadlines deadlines() {
        return new ClaimDeadlines(projects, rules, tally, clock);
    }

    private Project stored(String id) {
        return projects.get(new ProjectId(id));
    }
}
