package city.wutong.volunteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The samples of the published language. */
public final class Samples {

    private Samples() {}

    /** @param type the wire type, such as {@code registry.organisation-registered.v1} */
    public static JsonNode of(String type) {
        var file = "contracts/" + type.replaceFirst("\\.", "/") + ".json";
        try (var sample = new ClassPathResource(file).getInputStream()) {
            return JsonMapper.builder().build().readTree(sample);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
