package city.wutong.starter.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetsTests {

    static final String OLD = """
            source: Order 250
            validFrom: 2016-02-06
            validUntil: 2024-04-30
            rules: {members: 50, forms: [协会], remark: the first}
            """;
    static final String NEW = """
            source: Order 69
            validFrom: 2024-05-01
            rules: {members: 30, forms: [协会, 学会]}
            """;

    record Names(int members, List<String> forms, @Nullable String remark) {}

    @TempDir
    Path classes;

    final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @BeforeEach
    void looksForRuleSetsInTheTestsFolder() throws IOException {
        useClassPath(classes.toUri().toURL());
        Files.createDirectories(classes.resolve("rule-sets/names"));
    }

    @AfterEach
    void looksForRuleSetsWhereItDidBefore() {
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void judgesADayByTheVersionInForceOnIt() throws IOException {
        write("order-69", NEW);
        write("order-250", OLD);

        var names = RuleSets.load("names", Names.class);

        assertThat(names.inForceOn(LocalDate.parse("2016-02-06")).version()).isEqualTo("order-250");
        assertThat(names.inForceOn(LocalDate.parse("2024-04-30")).version()).isEqualTo("order-250");
        assertThat(names.inForceOn(LocalDate.parse("2024-05-01")).version()).isEqualTo("order-69");
        assertThat(names.inForceOn(LocalDate.parse("9999-12-31")).rules())
                .isEqualTo(new Names(30, List.of("协会", "学会"), null));
    }

    @Test
    void sortsVersionsByTheirBeginningAndFindsThemByName() throws IOException {
        write("a", NEW);
        write("b", OLD);

        var names = RuleSets.load("names", Names.class);

        assertThat(names.versions()).extracting(RuleSet::version).containsExactly("b", "a");
        assertThat(names.version("a"))
                .hasValueSatisfying(found -> assertThat(found.source()).isEqualTo("Order 69"));
        assertThat(names.version("c")).isEmpty();
    }

    @Test
    void citesAClauseWithRuleSetAndVersion() throws IOException {
        write("order-69", NEW);

        var cited = RuleSets.load("names", Names.class).versions().getFirst().clause("art. 5");

        assertThat(cited).isEqualTo(new RuleReference("names", "order-69", "art. 5"));
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleReference("names", "order-69", " "));
    }

    @Test
    void saysWhenNoVersionIsInForce() throws IOException {
        write("order-250", OLD);

        var names = RuleSets.load("names", Names.class);

        assertThatExceptionOfType(NoRuleInForce.class)
                .isThrownBy(() -> names.inForceOn(LocalDate.parse("2016-02-05")))
                .withMessage("No version of rule set names is in force on 2016-02-05.");
        assertThatExceptionOfType(NoRuleInForce.class).isThrownBy(() -> names.inForceOn(LocalDate.parse("2024-05-01")));
    }

    @Test
    void readsFromWithinAJar() throws IOException {
        var jar = classes.resolve("rules.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            // Every build tool writes folder entries, and the search within a jar rests on them.
            out.putNextEntry(new ZipEntry("rule-sets/"));
            out.putNextEntry(new ZipEntry("rule-sets/packed/"));
            for (var entry : Map.of("order-250.yml", OLD, "order-69.yml", NEW).entrySet()) {
                out.putNextEntry(new ZipEntry("rule-sets/packed/" + entry.getKey()));
                out.write(entry.getValue().getBytes(UTF_8));
            }
        }
        useClassPath(jar.toUri().toURL());

        assertThat(RuleSets.load("packed", Names.class).versions())
                .extracting(RuleSet::version)
                .containsExactly("order-250", "order-69");
    }

    @Test
    void refusesOverlappingVersions() throws IOException {
        write("order-250", OLD);
        write("order-69", NEW.replace("2024-05-01", "2024-04-30"));

        assertRefused("Versions order-250 and order-69 of rule set names overlap: order-69 begins on 2024-04-30,"
                + " order-250 is valid until 2024-04-30.");
    }

    @Test
    void refusesAVersionThatFollowsOneWithoutEnd() throws IOException {
        write("a", NEW);
        write("b", NEW.replace("2024-05-01", "2025-01-01"));

        assertRefused("Versions a and b of rule set names overlap: b begins on 2025-01-01,"
                + " a is valid until further notice.");
    }

    @Test
    void refusesDaysBetweenVersionsThatNoneCovers() throws IOException {
        write("order-250", OLD);
        write("order-69", NEW.replace("2024-05-01", "2024-05-02"));

        assertRefused("No version of rule set names is in force between 2024-04-30 (end of order-250)"
                + " and 2024-05-02 (start of order-69).");
    }

    @Test
    void refusesAVersionWithoutValidity() throws IOException {
        write("a", NEW.replace("validFrom: 2024-05-01\n", ""));

        assertRefused("Rule set names, version a does not say validFrom.");
    }

    @Test
    void refusesAVersionThatEndsBeforeItBegins() throws IOException {
        write("a", OLD.replace("2024-04-30", "2016-02-05"));

        assertRefused("Rule set names, version a ends on 2016-02-05, before it begins.");
    }

    @Test
    void refusesARuleNobodyKnows() throws IOException {
        write("a", NEW.replace("members: 30", "members: 30, guests: 2"));

        assertRefused("Rule set names, version a cannot be read: Unrecognized property \"guests\"");
    }

    @Test
    void refusesAFieldNobodyKnows() throws IOException {
        write("a", NEW + "validuntil: 2025-01-01\n");

        assertRefused("Rule set names, version a cannot be read: Unrecognized property \"validuntil\"");
    }

    @Test
    void refusesAMissingRuleUnlessItMayBeAbsent() throws IOException {
        write("a", NEW.replace("forms: [协会, 学会]", "remark: none"));

        assertRefused("Rule set names, version a, rules does not say forms.");
    }

    @Test
    void refusesAMissingNumberAndAnEmptyEntry() throws IOException {
        write("a", NEW.replace("members: 30, ", ""));
        assertRefused("Rule set names, version a cannot be read: ");

        write("a", NEW.replace("协会", "null"));
        assertRefused("Rule set names, version a, rules, forms has an empty entry.");
    }

    @Test
    void refusesAFileThatSaysOneThingTwice() throws IOException {
        write("a", NEW + "source: Order 250\n");

        assertRefused("Rule set names, version a cannot be read: ");
    }

    @Test
    void refusesAnIdWithoutFiles() {
        assertThatExceptionOfType(UnusableRuleSet.class)
                .isThrownBy(() -> RuleSets.load("nowhere", Names.class))
                .withMessage("There is no file rule-sets/nowhere/<version>.yml on the class path.");
    }

    void assertRefused(String sentence) {
        assertThatExceptionOfType(UnusableRuleSet.class)
                .isThrownBy(() -> RuleSets.load("names", Names.class))
                .withMessageStartingWith(sentence);
    }

    void write(String version, String content) throws IOException {
        Files.writeString(classes.resolve("rule-sets/names/" + version + ".yml"), content);
    }

    static void useClassPath(URL entry) {
        Thread.currentThread().setContextClassLoader(new URLClassLoader(new URL[] {entry}, null));
    }
}
