package city.wutong.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ServiceDefaultsTests {

    private static final String METADATA = "classpath*:META-INF/*spring-configuration-metadata.json";

    @Test
    void setNothingThatNobodyReads() throws IOException {
        var known = knownProperties();

        assertThat(known).as("metadata of the libraries").hasSizeGreaterThan(1000);
        assertThat(defaults())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(isKnown(name, known)).as(name).isTrue());
    }

    @Test
    void wouldNoticeANameOfAnEarlierBoot() throws IOException {
        assertThat(isKnown("spring.data.mongodb.uri", knownProperties())).isFalse();
    }

    private static boolean isKnown(String name, Map<String, Boolean> known) {
        for (var part = name; !part.isEmpty(); part = parentOf(part)) {
            var isMap = known.get(part);
            if (isMap != null) {
                return isMap || part.equals(name);
            }
        }
        return false;
    }

    private static String parentOf(String name) {
        return name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
    }

    private static Set<String> defaults() throws IOException {
        return new YamlPropertySourceLoader()
                .load("defaults", new ClassPathResource("service-defaults.yml")).stream()
                        .map(EnumerablePropertySource.class::cast)
                        .map(EnumerablePropertySource::getPropertyNames)
                        .flatMap(names -> Set.of(names).stream())
                        .map(name -> name.replaceAll("\\[\\d+]", ""))
                        .collect(Collectors.toCollection(HashSet::new));
    }

    /** The properties of all libraries; true for those that are maps and hold any name below them. */
    private static Map<String, Boolean> knownProperties() throws IOException {
        var mapper = JsonMapper.shared();
        var all = new HashSet<JsonNode>();
        for (var file : new PathMatchingResourcePatternResolver().getResources(METADATA)) {
            try (var content = file.getInputStream()) {
                all.addAll((Collection<JsonNode>)
                        mapper.readTree(content).path("properties").values());
            }
        }
        return all.stream()
                .filter(property -> !property.has("deprecation") && !property.has("deprecated"))
                .collect(Collectors.toMap(
                        property -> property.path("name").asString(),
                        property -> property.path("type").asString("").startsWith("java.util.Map"),
                        Boolean::logicalOr));
    }
}
