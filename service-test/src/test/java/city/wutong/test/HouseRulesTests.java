package city.wutong.test;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.bad.things.ThingManager;
import city.wutong.bad.things.helpers.Sorting;
import city.wutong.bad.things.messaging.ThingListener;
import city.wutong.bad.things.web.ThingController;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTests {

    private static final String CARELESS = "city.wutong.bad.things.Careless$";

    /** One class for each rule that breaks it. */
    private static final Map<String, String> BREAKING = Map.ofEntries(
            Map.entry("controllersArePackagePrivate", ThingController.class.getName()),
            Map.entry("onlyMessagingAndClientsKnowTheContracts", CARELESS + "KnowsContracts"),
            Map.entry("namesCarryNoNoise", ThingManager.class.getName()),
            Map.entry("webStaysInWeb", CARELESS + "KnowsWeb"),
            Map.entry("capabilitiesHaveThreeSubPackagesAtMost", Sorting.class.getName()),
            Map.entry("nothingIsInjectedIntoFields", CARELESS + "InjectsFields"),
            Map.entry("nothingIsPrinted", CARELESS + "Prints"),
            Map.entry("nothingSleeps", CARELESS + "Sleeps"),
            Map.entry("timeIsJavaTime", CARELESS + "KeepsDates"),
            Map.entry("identifiersAreRecords", CARELESS + "ThingId"),
            Map.entry("constructorsTakeSixParametersAtMost", CARELESS + "NeedsALot"));

    @TestFactory
    List<DynamicTest> eachRuleFailsOnAClassThatBreaksIt() {
        return rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getName(), () -> {
                    assertThat(BREAKING).as("a class that breaks it").containsKey(rule.getName());
                    var breaking = BREAKING.getOrDefault(rule.getName(), "");

                    assertThat(read(rule).evaluate(classes(breaking)).hasViolation())
                            .isTrue();
                    assertThat(read(rule).getDescription()).contains("because");
                }))
                .toList();
    }

    @Test
    void noRuleFailsOnAClassThatKeepsThem() {
        var good = classes(ThingListener.class.getName());

        assertThat(rules())
                .allSatisfy(rule -> assertThat(read(rule).evaluate(good).hasViolation())
                        .as(rule.getName())
                        .isFalse());
    }

    @Test
    void theStarterKeepsThemToo() {
        var starter = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("city.wutong.starter", "city.wutong.test");

        assertThat(starter).isNotEmpty();
        rules().forEach(rule -> read(rule).check(starter));
    }

    private static JavaClasses classes(String name) {
        try {
            return new ClassFileImporter().importClasses(Class.forName(name));
        } catch (ClassNotFoundException gone) {
            throw new AssertionError("The bad example is gone: " + name, gone);
        }
    }

    private static List<Field> rules() {
        return Arrays.stream(HouseRules.class.getFields())
                .filter(field -> field.isAnnotationPresent(ArchTest.class))
                .toList();
    }

    private static ArchRule read(Field rule) {
        try {
            return (ArchRule) rule.get(null);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }
}
