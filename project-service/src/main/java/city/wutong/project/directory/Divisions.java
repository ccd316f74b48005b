package city.wutong.project.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The city and its streets and towns, the city first. */
public final class Divisions {

    private final List<Division> all;

    private Divisions(List<Division> all) {
        this.all = all;
    }

    /** Reads {@code divisions/divisions.yml} from the class path. */
    public static Divisions load() {
        var yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (var file = new ClassPathResource("divisions/divisions.yml").getInputStream()) {
            return new Divisions(List.copyOf(yaml.readValue(file, Content.class).divisions));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<Division> all() {
        return all;
    }

    public Optional<Division> find(String code) {
        return all.stream().filter(division -> division.code().equals(code)).findFirst();
    }

    /** The file's form. */
    record Content(String source, List<Division> divisions) {}
}
