package city.wutong.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One published event: its record, and the sample and the schema that lie beside each other. */
record Contract(Class<?> family, Class<?> event) {

    /** Money is an exact decimal, so the samples are compared digit by digit. */
    static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    String topic() {
        return (String) constant(family, "TOPIC");
    }

    String type() {
        return (String) constant(event, "TYPE");
    }

    Map<?, ?> typesOfTheFamily() {
        return (Map<?, ?>) constant(family, "TYPES");
    }

    ObjectNode sample() {
        return (ObjectNode) JSON.readTree(text(".json"));
    }

    JsonNode schema() {
        return JSON.readTree(text(".schema.json"));
    }

    Object read(JsonNode json) {
        return JSON.treeToValue(json, event);
    }

    JsonNode written(Object fact) {
        return JSON.readTree(JSON.writeValueAsString(fact));
    }

    List<String> fields() {
        return components().map(RecordComponent::getName).toList();
    }

    List<String> requiredFields() {
        return components()
                .filter(it -> !it.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
    }

    List<String> optionalFields() {
        return fields().stream().filter(it -> !requiredFields().contains(it)).toList();
    }

    /** The values of each field that has only certain ones. */
    Map<String, List<String>> choices() {
        return components()
                .filter(it -> it.getType().isEnum())
                .collect(Collectors.toMap(
                        RecordComponent::getName,
                        it -> Arrays.stream(it.getType().getEnumConstants())
                                .map(Object::toString)
                                .toList()));
    }

    private Stream<RecordComponent> components() {
        return Arrays.stream(event.getRecordComponents());
    }

    private String text(String ending) {
        var path = "/contracts/" + type().replaceFirst("\\.", "/") + ending;
        try (var file = Contract.class.getResourceAsStream(path)) {
            assertThat(file).as(path + ", which belongs to " + event).isNotNull();
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Object constant(Class<?> owner, String name) {
        try {
            return Objects.requireNonNull(owner.getField(name).get(null));
        } catch (ReflectiveOperationException missing) {
            throw new AssertionError(owner + " has no public constant " + name, missing);
        }
    }

    @Override
    public String toString() {
        return event.getSimpleName();
    }
}
