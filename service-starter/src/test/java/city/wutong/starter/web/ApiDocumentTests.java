package city.wutong.starter.web;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.starter.tryout.Client;
import city.wutong.starter.tryout.RunningThings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

@RunningThings
class ApiDocumentTests {

    private final Client anybody;

    ApiDocumentTests(@LocalServerPort int port) {
        anybody = new Client(port, "");
    }

    @Test
    void namesTheServiceAndNotThePortOfTheMoment() {
        var document = document();

        assertThat(document.at("/openapi").asString()).startsWith("3.1");
        assertThat(document.at("/info/title").asString()).isEqualTo("things");
        assertThat(document.at("/servers/0/url").asString()).isEqualTo("/");
        assertThat(text()).doesNotContain(String.valueOf(anybody.port()));
    }

    @Test
    void saysThatAnyOperationMayAnswerWithAProblem() {
        var problem = document()
                .at(
                        "/paths/~1api~1things~1things/post/responses/default/content/application~1problem+json/schema/$ref");

        assertThat(problem.asString()).isEqualTo("#/components/schemas/Problem");
        assertThat(document()
                        .at("/components/schemas/Problem/properties/errors")
                        .isMissingNode())
                .isFalse();
    }

    @Test
    void asksForATokenExceptOnPublicPaths() {
        assertThat(document().at("/security/0").propertyNames()).containsExactly("token");
        assertThat(document().at("/paths/~1public~1things~1hello/get/security").isEmpty())
                .isTrue();
    }

    @Test
    void listsPathsAndParametersWithoutTheCallerAndTheErrorPage() {
        assertThat(document().at("/paths").propertyNames()).doesNotContain("/error");
        assertThat(document().at("/paths/~1api~1things~1me/get/parameters").isMissingNode())
                .isTrue();
        assertThat(document().at("/paths/~1api~1things~1things/get/parameters").findValuesAsString("name"))
                .isEqualTo(List.of("size", "after"));
    }

    @Test
    void isTheSameEveryTimeAndInOrder() {
        assertThat(text()).isEqualTo(text());
        assertThat(List.copyOf(document().at("/paths").propertyNames())).isSorted();
    }

    private String text() {
        return anybody.get("/v3/api-docs.yaml").body();
    }

    private JsonNode document() {
        return YAMLMapper.shared().readTree(text());
    }
}
