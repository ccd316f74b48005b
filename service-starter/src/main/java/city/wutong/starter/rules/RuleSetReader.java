package city.wutong.starter.rules;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads one version's file; a rule that is missing or that nobody knows is refused, never guessed. */
final class RuleSetReader<T> {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String id;
    private final JavaType type;

    RuleSetReader(String id, Class<T> rules) {
        this.id = id;
        this.type = YAML.getTypeFactory().constructParametricType(Content.class, rules);
    }

    RuleSet<T> read(Resource file) {
        var name = Objects.requireNonNull(file.getFilename());
        var version = name.substring(0, name.length() - ".yml".length());
        var place = "Rule set " + id + ", version " + version;
        var content = content(file, place);
        MissingRules.in(content, place);
        if (content.validUntil != null && content.validUntil.isBefore(content.validFrom)) {
            throw new UnusableRuleSet(place + " ends on " + content.validUntil + ", before it begins.");
        }
        return new RuleSet<>(id, version, content.source, content.validFrom, content.validUntil, content.rules);
    }

    private Content<T> content(Resource file, String place) {
        try (var bytes = file.getInputStream()) {
            return YAML.readValue(bytes, type);
        } catch (JacksonException | IOException unreadable) {
            throw new UnusableRuleSet(place + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** The file's form. */
    record Content<T>(
            String source, LocalDate validFrom, @Nullable LocalDate validUntil, T rules) {}
}
