package city.wutong.gateway.docs;

import static city.wutong.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.gateway.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocsTests extends RunningGateway {

    @Test
    void listsTheDocumentsOfTheServicesThatAreRouted() {
        assertThat(get("/docs/services.json").body())
                .contains("{\"name\":\"registry\",\"url\":\"/docs/registry.yml\"}")
                .doesNotContain("volunteer");
    }

    @Test
    void fetchesADocumentFromItsServiceWithoutAToken() {
        assertThat(get("/docs/registry.yml").body()).isEqualTo("openapi: 3.1.0\n");

        assertThat(REGISTRY.lastAsked().target()).hasToString("/v3/api-docs.yaml");
    }

    @Test
    void hasNoDocumentOfAServiceThatIsNotRouted() {
        assertProblem(get("/docs/volunteer.yml"), 404, "not-found");
    }

    @Test
    void sendsTheShortAddressToThePage() {
        var answer = get("/docs");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/docs/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs/",
                "/docs/docs.js",
                "/docs/swagger-ui.css",
                "/docs/swagger-ui-bundle.js",
                "/docs/swagger-ui-standalone-preset.js",
                "/docs/favicon-32x32.png"
            })
    void servesThePageAndAllItNeeds(String path) {
        assertThat(get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void fetchesNothingFromOutside() {
        assertThat(get("/docs/").body()).doesNotContain("http:", "https:", "<script>", "style=");
        assertThat(get("/docs/docs.js").body()).contains("validatorUrl: null").doesNotContain("http");
    }
}
