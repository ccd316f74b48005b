package city.wutong.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WireNamesTests {

    @Test
    void areUniqueAndWellFormed() {
        assertThat(Published.contracts())
                .extracting(Contract::type)
                .doesNotHaveDuplicates()
                .allMatch(it -> it.matches("[a-z]+\\.[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*"), "is <service>.<event>.v<n>");
        assertThat(Published.families())
                .extracting(it -> new Contract(it, it).topic())
                .doesNotHaveDuplicates()
                .allMatch(it -> it.matches("[a-z]+\\.[a-z]+(-[a-z]+)*"), "is <service>.<capability>");
    }

    @TestFactory
    Stream<DynamicTest> beginWithTheirPublisher() {
        return Published.contracts().stream()
                .map(it -> DynamicTest.dynamicTest(it.toString(), () -> {
                    var publisher = it.event().getPackageName().replaceFirst(".*\\.", "") + ".";

                    assertThat(it.type()).startsWith(publisher);
                    assertThat(it.topic()).startsWith(publisher);
                }));
    }

    /**
     * The list in {@code frozen-wire-names.txt} is what has been published. A line may be added, and an optional field
     * (marked ?) to a line; whatever else has to change becomes a new record with the next version.
     */
    @Test
    void areNeverRemovedNorRenamedNorGivenOtherFields() throws IOException {
        assertThat(Published.contracts().stream().map(WireNamesTests::published).sorted())
                .as("add what is new to frozen-wire-names.txt; never remove or rename what stands there")
                .containsExactlyElementsOf(frozen());
    }

    @TestFactory
    Stream<DynamicTest> leadToTheirRecords() {
        return Published.families().stream()
                .map(family -> DynamicTest.dynamicTest(family.getSimpleName(), () -> {
                    var expected = Arrays.stream(family.getPermittedSubclasses())
                            .collect(Collectors.toMap(it -> new Contract(family, it).type(), it -> it));

                    assertThat(new Contract(family, family).typesOfTheFamily()).isEqualTo(expected);
                }));
    }

    @TestFactory
    Stream<DynamicTest> areToldByTheEventsThemselves() {
        return Published.contracts().stream()
                .map(it -> DynamicTest.dynamicTest(it.toString(), () -> {
                    var fact = it.read(it.sample());

                    assertThat(it.family().getMethod("eventType").invoke(fact)).isEqualTo(it.type());
                }));
    }

    private static String published(Contract contract) {
        var fields = contract.fields().stream()
                .map(it -> contract.optionalFields().contains(it) ? it + "?" : it)
                .collect(Collectors.joining(" "));
        return contract.topic() + " " + contract.type() + " " + fields;
    }

    private static List<String> frozen() throws IOException {
        try (var file = Objects.requireNonNull(
                WireNamesTests.class.getResourceAsStream("/frozen-wire-names.txt"), "frozen-wire-names.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
