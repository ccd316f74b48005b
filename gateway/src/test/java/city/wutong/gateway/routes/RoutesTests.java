package city.wutong.gateway.routes;

import static city.wutong.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.gateway.RunningGateway;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTests extends RunningGateway {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/registry/organisations?name=%E6%A1%90&a=1&b&a=2&c=x+y&d=%2B",
                "/public/registry/organisations/51330483MJ0000018H/",
                "/public/registry",
                "/public/registry/%E6%A1%90%E4%B9%A1",
            })
    void forwardsPathAndQueryUnchanged(String target) {
        assertThat(get(target).statusCode()).isEqualTo(200);

        assertThat(REGISTRY.lastAsked().target()).hasToString(target);
    }

    @Test
    void bringsTheServicesHeadersBackButNotThoseThatAreTheGatewaysOwn() {
        var headers = get("/public/evaluation/scores").headers();

        assertThat(headers.firstValue("ETag")).hasValue("\"7\"");
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-store");
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
    }

    @Test
    void leavesAPackedAnswerPacked() {
        var answer = get("/public/registry/packed");

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("Content-Length")).hasValue("12");
        assertThat(answer.body()).isEqualTo("packed bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "POST", "PATCH", "DELETE"})
    void forwardsMethodTypeAndBody(String method) {
        var request = as("registrar", "/api/registry/organisations")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "\"k-1\"")
                .method(method, BodyPublishers.ofString("{\"name\":\"x\"}"));

        assertThat(answer(request).statusCode()).isEqualTo(200);

        var asked = REGISTRY.lastAsked();
        assertThat(asked.method()).isEqualTo(method);
        assertThat(asked.body()).isEqualTo(12);
        assertThat(asked.headers().getFirst("Content-Type")).isEqualTo("application/json");
        assertThat(asked.headers().getFirst("Content-Length")).isEqualTo("12");
        assertThat(asked.headers().getFirst("Idempotency-Key")).isEqualTo("\"k-1\"");
    }

    @Test
    void leavesAFormToTheService() {
        var request = as("registrar", "/api/registry/forms")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("a=1&b=2"));

        assertThat(answer(request).statusCode()).isEqualTo(200);

        assertThat(REGISTRY.lastAsked().body()).isEqualTo(7);
        assertThat(REGISTRY.lastAsked().target()).hasToString("/api/registry/forms");
    }

    @Test
    void carriesTheTraceOn() {
        var trace = "0af7651916cd43dd8448eb211c80319c";

        var _ = answer(to("/public/registry/x").header("traceparent", "00-" + trace + "-b7ad6b7169203331-01"));

        var carried = REGISTRY.lastAsked().headers().get("traceparent");
        assertThat(carried).singleElement().asString().startsWith("00-" + trace).doesNotContain("b7ad6b7169203331");
    }

    @Test
    void beginsATraceWhereThereIsNone() {
        var _ = get("/public/registry/x");

        assertThat(REGISTRY.lastAsked().headers().getFirst("traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[0-3]");
    }

    @Test
    void doesNotRouteAServiceWithoutAnAddress() {
        assertProblem(get("/public/volunteer/hours"), 404, "not-found");
        assertProblem(answer(as("registrar", "/api/volunteer/hours")), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/public/registry/%2e%2e/evaluation", "/public/registry//x", "/public/registry/a%2fb"})
    void refusesAPathThatMayMeanTwoThings(String path) {
        assertProblem(get(path), 400, "bad-request");
    }
}
