package city.wutong.project.library;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.project.Http;
import city.wutong.project.Http.Answer;
import city.wutong.project.Library;
import city.wutong.project.Neighbours;
import city.wutong.project.ProjectTest;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Fifty claimers at once: the project is claimed exactly up to its target, and not a fen more. */
@ProjectTest
class OverClaimingTests {

    private static final int CLAIMERS = 50;

    @Autowired
    Library library;

    @Autowired
    Neighbours neighbours;

    @Autowired
    Http http;

    @Autowired
    Projects projects;

    @Autowired
    JsonMapper json;

    @Test
    void fiftyClaimersTakeExactlyTheTarget() {
        var id = library.listed("五十家同时认领", "10000.00");

        var answers = claimAtOnce(id, "250.00");

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(40);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .hasSize(10)
                .allSatisfy(answer -> assertThat(answer.code()).isEqualTo("claim-exceeds-rest"));
        var claims = projects.get(new ProjectId(id)).claims();
        assertThat(claims.taken()).isEqualByComparingTo("10000.00");
        assertThat(claims.all()).hasSize(40);
        assertThat(projects.get(new ProjectId(id)).state()).isEqualTo(ProjectState.CLAIMED);
    }

    /** 33 times 300 are 9,900: for a thirty-fourth there is not enough, and the rest stays open. */
    @Test
    void fiftyClaimersNeverTakeMoreThanTheTarget() {
        var id = library.listed("认领不得超额", "10000.00");

        var answers = claimAtOnce(id, "300.00");

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(33);
        var claims = projects.get(new ProjectId(id)).claims();
        assertThat(claims.rest()).isEqualByComparingTo("100.00");
        assertThat(claims.all().stream().map(Claim::value).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(claims.taken());
    }

    @Test
    void theSameClaimSentAgainIsAnsweredAsTheFirstTimeAndHoldsOnePart() {
        var id = library.listed("同一认领只算一次", "10000.00");
        var claimer = neighbours.organisation();

        var first = claimUnderOneKey(id, claimer);
        var second = claimUnderOneKey(id, claimer);

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(projects.get(new ProjectId(id)).claims().all()).hasSize(1);
    }

    /** A project remembers 32 commands; a key older than that is known by the claim it made. */
    @Test
    void anOldKeyIsKnownByItsClaimAndByWhatBecameOfIt() {
        var id = library.listed("旧请求标识", "10000.00");
        var path = Library.of(id, "claims");
        var claimer = neighbours.organisation();
        var staff = Http.of(claimer);
        var key = "old-key-" + id;
        var body = Library.claim("ORGANISATION", claimer, 500);
        assertThat(http.repeat(key, path, staff, body).status()).isEqualTo(200);
        makeItForget(id);

        assertThat(http.repeat(key, path, staff, body).status()).as("the same").isEqualTo(200);
        makeItForget(id);
        assertThat(http.repeat(key, path, staff, Library.claim("ORGANISATION", claimer, 600))
                        .code())
                .isEqualTo("key-reused");
        var claim = projects.get(new ProjectId(id)).claims().all().getFirst();
        http.act(Library.of(id, "claims/%s/withdrawal".formatted(claim.id().value())), staff, Map.of());
        assertThat(http.repeat(key, path, staff, body).code()).isEqualTo("claim-settled");
    }

    private void makeItForget(String id) {
        for (int i = 0; i < 34; i++) {
            var _ = library.claims(id, neighbours.organisation(), 100);
        }
    }

    private Answer claimUnderOneKey(String project, String claimer) {
        var body = json.writeValueAsBytes(Library.claim("ORGANISATION", claimer, 500));
        return http.send(http.request(Library.of(project, "claims"), Http.of(claimer))
                .header("Idempotency-Key", "one-key-" + project)
                .header("Content-Type", Http.JSON)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private List<Answer> claimAtOnce(String project, String value) {
        var claimers = IntStream.range(0, CLAIMERS)
                .mapToObj(_ -> neighbours.organisation())
                .toList();
        var gate = new CyclicBarrier(CLAIMERS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return claimers.stream()
                    .map(claimer -> CompletableFuture.supplyAsync(() -> claim(project, claimer, value, gate), threads))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    private Answer claim(String project, String claimer, String value, CyclicBarrier gate) {
        try {
            var _ = gate.await();
            return library.claims(project, claimer, new BigDecimal(value));
        } catch (InterruptedException | BrokenBarrierException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
