package city.wutong.volunteer.catalogue;

import city.wutong.starter.rules.RuleSets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What may be chosen: divisions, fields of service, skills. */
public final class Catalogue {

    private final RuleSets<Choices> choices = RuleSets.load("catalogue", Choices.class);
    private final List<Division> divisions;

    private Catalogue(List<Division> divisions) {
        this.divisions = List.copyOf(divisions);
    }

    /** Reads {@code divisions/divisions.yml} and the rule set {@code catalogue} from the class path. */
    public static Catalogue load() {
        var yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (var file = new ClassPathResource("divisions/divisions.yml").getInputStream()) {
            return new Catalogue(yaml.readValue(file, Places.class).divisions());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<Division> divisions() {
        return divisions;
    }

    public List<ServiceField> fieldsOn(LocalDate day) {
        return choices.inForceOn(day).rules().fields();
    }

    public List<Skill> skillsOn(LocalDate day) {
        return choices.inForceOn(day).rules().skills();
    }

    public Optional<Skill> skill(String code, LocalDate day) {
        return skillsOn(day).stream().filter(skill -> skill.code().equals(code)).findFirst();
    }

    public boolean hasDivision(String code) {
        return divisions.stream().anyMatch(division -> division.code().equals(code));
    }

    /** Refuses codes that do not stand in it. */
    public void require(Set<String> divisionCodes, Set<String> fields, Set<String> skills, LocalDate day) {
        var unknown = new TreeSet<String>();
        divisionCodes.stream().filter(code -> !hasDivision(code)).forEach(unknown::add);
        unknown.addAll(
                missing(fields, fieldsOn(day).stream().map(ServiceField::code).toList()));
        unknown.addAll(missing(skills, skillsOn(day).stream().map(Skill::code).toList()));
        if (!unknown.isEmpty()) {
            throw new NotInTheCatalogue(unknown);
        }
    }

    private static Set<String> missing(Set<String> wanted, List<String> known) {
        var missing = new TreeSet<>(wanted);
        known.forEach(missing::remove);
        return missing;
    }

    /** The rule set's form. */
    record Choices(List<ServiceField> fields, List<Skill> skills) {}

    /** The file's form. */
    record Places(String source, List<Division> divisions) {}
}
