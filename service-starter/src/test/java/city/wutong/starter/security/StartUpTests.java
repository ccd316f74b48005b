package city.wutong.starter.security;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.starter.tryout.Issuer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class StartUpTests {

    private final WebApplicationContextRunner service = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    SecurityConfiguration.class,
                    ServletWebSecurityAutoConfiguration.class,
                    DispatcherServletAutoConfiguration.class,
                    WebMvcAutoConfiguration.class));

    @Test
    void failsWithoutAnIssuerAndSaysWhatToSet() {
        service.run(context -> assertThat(context).getFailure().satisfies(failure -> {
            var told = ((FailureAnalyzedException) failure).analysis();
            assertThat(told.getDescription())
                    .isEqualTo("No token issuer is named, so nobody's token could be checked.");
            assertThat(told.getAction()).contains("WUTONG_ISSUER_URI");
        }));
    }

    @Test
    void failsWithAnEndpointThatDoesNotSayWhoMayUseIt() {
        service.withPropertyValues("WUTONG_ISSUER_URI=" + Issuer.address())
                .withUserConfiguration(SilentController.class)
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(FailureAnalyzedException.class)
                        .hasMessage("It is not said who may use SilentController.whisper."));
    }

    @Test
    void succeedsWithAnIssuer() {
        service.withPropertyValues("WUTONG_ISSUER_URI=" + Issuer.address())
                .run(context -> assertThat(context).hasNotFailed());
    }

    @RestController
    static class SilentController {

        @GetMapping("/whisper")
        String whisper() {
            return "";
        }
    }
}
