package city.wutong.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RefusalToStartTests {

    @Test
    void saysInOneSentenceThatTheIssuerIsMissing(CapturedOutput output) {
        assertThatThrownBy(() -> start()).isNotNull();

        assertThat(output).contains("WUTONG_ISSUER_URI is not set: give the address");
    }

    @Test
    void namesAnAddressOfAServiceThatIsNone(CapturedOutput output) {
        assertThatThrownBy(() -> start(
                        "--wutong.tokens.issuer-uri=http://issuer.invalid",
                        "--wutong.routes.services.registry=registry/path"))
                .isNotNull();

        assertThat(output).contains("each must be empty or an address such as http://127.0.0.1:18481");
    }

    private static void start(String... settings) {
        new SpringApplicationBuilder(GatewayApplication.class)
                .profiles("test")
                .run(settings)
                .close();
    }
}
