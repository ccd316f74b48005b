package city.wutong.starter.commands;

import static city.wutong.starter.parcels.RunningParcels.key;
import static city.wutong.starter.parcels.RunningParcels.post;
import static city.wutong.starter.parcels.RunningParcels.send;
import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.starter.parcels.Parcel.ParcelId;
import city.wutong.starter.parcels.Parcels;
import city.wutong.starter.parcels.RunningParcels;
import city.wutong.starter.tryout.Issuer;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CommandsTests {

    private static final String PARCELS = "/api/parcels/parcels";

    @Test
    void theSameCommandIsAnsweredAsTheFirstTime() {
        var id = created();
        var key = key();

        var first = move(id, key, "b");
        var _ = move(id, key(), "c");
        var again = move(id, key, "b");

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("ETag")).hasValue("\"2\"");
        assertThat(again.headers().firstValue("Wutong-Position")).hasValue(id + "@2");
        assertThat(place(id)).isEqualTo("c");
    }

    @Test
    void aRepeatedCreationMeetsTheFirstOneHoweverLate() {
        var key = key();
        var first = post(PARCELS, "{\"to\":\"a\"}", "Idempotency-Key", key);
        var id = idOf(first);
        for (int i = 0; i < 40; i++) {
            assertThat(move(id, key(), "p" + i).statusCode()).isEqualTo(200);
        }

        var again = post(PARCELS, "{\"to\":\"a\"}", "Idempotency-Key", key);
        var other = post(PARCELS, "{\"to\":\"z\"}", "Idempotency-Key", key);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("key-reused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"to\":\"c\"}", "{\"to\":\"b\"} ", "{\"to\": \"b\"}"})
    void theSameKeyWithAnotherBodyIsRefused(String other) {
        var id = created();
        var key = key();
        var _ = move(id, key, "b");

        var reused = post(PARCELS + "/" + id + "/moves", other, "Idempotency-Key", key);

        assertThat(reused.statusCode()).isEqualTo(422);
        assertThat(reused.body()).contains("key-reused");
        assertThat(place(id)).isEqualTo("b");
    }

    @Test
    void aBodyThatNobodyReadsAndTheQueryBelongToWhatIsAsked() {
        var id = created();
        var key = key();
        var returns = PARCELS + "/" + id + "/returns";

        var first = post(returns, "", "Idempotency-Key", key);
        var again = post(returns, "", "Idempotency-Key", key);
        var withBody = post(returns, "{\"to\":\"x\"}", "Idempotency-Key", key);
        var withQuery = post(returns + "?to=x", "", "Idempotency-Key", key);
        var asForm = post(returns, "to=x", "Idempotency-Key", key, "Content-Type", "application/x-www-form-urlencoded");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(List.of(withBody, withQuery, asForm))
                .allSatisfy(refused -> assertThat(refused.statusCode()).isEqualTo(422));
    }

    @Test
    void anotherFileUnderTheSameKeyIsRefused() {
        var id = created();
        var key = key();

        var first = photo(id, key, "12345");
        var again = photo(id, key, "12345");
        var other = photo(id, key, "54321");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.statusCode()).isEqualTo(422);
    }

    @Test
    void twoPrincipalsMayUseTheSameKey() {
        var id = created();
        var key = key();
        var other = Issuer.token(claims -> claims.subject("another").claim("roles", List.of("KEEPER")));

        var mine = move(id, key, "b");
        var his = send("POST", PARCELS + "/" + id + "/moves", "{\"to\":\"b\"}", other, "Idempotency-Key", key);

        assertThat(mine.headers().firstValue("ETag")).hasValue("\"2\"");
        assertThat(his.headers().firstValue("ETag")).hasValue("\"3\"");
    }

    @Test
    void aCommandThatChangesOneThingTwiceDoesBothOnce() {
        var id = created();
        var key = key();

        var first = post(PARCELS + "/" + id + "/round-trips", "", "Idempotency-Key", key, "If-Match", "\"1\"");
        var again = post(PARCELS + "/" + id + "/round-trips", "", "Idempotency-Key", key, "If-Match", "\"1\"");

        assertThat(first.headers().firstValue("ETag")).hasValue("\"3\"");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(place(id)).isEqualTo("home");
    }

    @Test
    void aKeyInFlightIsToldToComeBack() throws Exception {
        var id = created();
        var key = key();
        var gate = new CountDownLatch(1);
        RunningParcels.gate(gate);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = List.of(threads.submit(() -> move(id, key, "b")), threads.submit(() -> move(id, key, "b")));
            org.awaitility.Awaitility.await().until(() -> both.stream().anyMatch(one -> one.isDone()));
            gate.countDown();
            var statuses = new HashSet<Integer>();
            for (var one : both) {
                var answer = one.get();
                var _ = statuses.add(answer.statusCode());
                assertThat(answer.headers().firstValue("Retry-After").isPresent())
                        .isEqualTo(answer.statusCode() == 409);
            }
            assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        }
    }

    @Test
    void concurrentRepetitionsHaveOneEffect() throws Exception {
        var id = created();
        var key = key();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 20)
                    .mapToObj(_ -> threads.submit(() -> move(id, key, "b")))
                    .toList();
            for (var one : all) {
                assertThat(one.get().statusCode()).isIn(200, 409);
            }
        }

        assertThat(RunningParcels.bean(Parcels.class).get(new ParcelId(id)).version())
                .isEqualTo(2);
    }

    @Test
    void aMissingOrUnreadableKeyIsRefusedAlsoUnderADisguisedPath() {
        var missing = post(PARCELS, "{\"to\":\"a\"}");
        var unreadable = post(PARCELS, "{\"to\":\"a\"}", "Idempotency-Key", "with space");
        var disguised = post("/%61pi/parcels/parcels", "{\"to\":\"a\"}");

        assertThat(List.of(missing, unreadable, disguised)).allSatisfy(refused -> {
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("key-missing");
        });
    }

    @Test
    void aStaleVersionIsRefused() {
        var id = created();
        var _ = move(id, key(), "b");

        var stale =
                post(PARCELS + "/" + id + "/moves", "{\"to\":\"c\"}", "Idempotency-Key", key(), "If-Match", "\"1\"");
        var current =
                post(PARCELS + "/" + id + "/moves", "{\"to\":\"c\"}", "Idempotency-Key", key(), "If-Match", "\"2\"");
        var unreadable =
                post(PARCELS + "/" + id + "/moves", "{\"to\":\"c\"}", "Idempotency-Key", key(), "If-Match", "W/\"x\"");

        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(current.statusCode()).isEqualTo(200);
        assertThat(unreadable.statusCode()).isEqualTo(400);
    }

    @Test
    void aCommandThatAltersNothingIsWrittenSoThatItsKeyIsRemembered() {
        var id = created();
        var key = key();
        var note = PARCELS + "/" + id + "/note";

        var first = send("PUT", note, "{\"to\":null}", RunningParcels.keeper(), "Idempotency-Key", key);
        var again = send("PUT", note, "{\"to\":null}", RunningParcels.keeper(), "Idempotency-Key", key);

        assertThat(first.headers().firstValue("ETag")).hasValue("\"2\"");
        assertThat(again.body()).isEqualTo(first.body());
    }

    private static HttpResponse<String> move(String id, String key, String to) {
        return post(PARCELS + "/" + id + "/moves", "{\"to\":\"%s\"}".formatted(to), "Idempotency-Key", key);
    }

    private static HttpResponse<String> photo(String id, String key, String content) {
        var body = "--frontier\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\r\n%s\r\n"
                        .formatted(content)
                + "--frontier--\r\n";
        return post(
                PARCELS + "/" + id + "/photos",
                body,
                "Idempotency-Key",
                key,
                "Content-Type",
                "multipart/form-data; boundary=frontier");
    }

    private static String created() {
        var answer = post(PARCELS, "{\"to\":\"a\"}", "Idempotency-Key", key());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return idOf(answer);
    }

    private static String idOf(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body()).get("id").asString();
    }

    private static String place(String id) {
        return RunningParcels.bean(Parcels.class).get(new ParcelId(id)).place();
    }
}
