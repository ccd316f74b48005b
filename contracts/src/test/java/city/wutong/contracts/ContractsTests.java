package city.wutong.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

class ContractsTests {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDialect(Dialect.builder(Dialects.getDraft202012())
            .keyword(new NonValidationKeyword("x-heard-by"))
            .build());

    @TestFactory
    Stream<DynamicTest> everySampleIsReadIntoItsRecordAndWrittenBackTheSame() {
        return forEach(it -> assertThat(it.written(it.read(it.sample()))).isEqualTo(it.sample()));
    }

    @TestFactory
    Stream<DynamicTest> everySampleIsValid() {
        return forEach(it -> assertThat(faults(it, it.sample())).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> everySampleShowsAllFields() {
        return forEach(it -> assertThat(it.sample().propertyNames()).containsExactlyElementsOf(it.fields()));
    }

    @TestFactory
    Stream<DynamicTest> theSchemaNamesAndDescribesTheFieldsOfTheRecord() {
        return forEach(it -> {
            var schema = it.schema();

            assertThat(schema.at("/title").asString()).isEqualTo(it.event().getSimpleName());
            assertThat(schema.at("/$id").asString()).isEqualTo("urn:wutong:" + it.type());
            assertThat(schema.at("/properties").propertyNames()).containsExactlyElementsOf(it.fields());
            assertThat(schema.at("/required").valueStream().map(JsonNode::asString))
                    .containsExactlyElementsOf(it.requiredFields());
            assertThat(schema.at("/properties").valueStream())
                    .allMatch(field -> field.hasNonNull("description"), "is described");
        });
    }

    @TestFactory
    Stream<DynamicTest> theSchemaOffersTheChoicesOfTheRecord() {
        return forEach(it -> {
            var offered = it.schema()
                    .at("/properties")
                    .propertyStream()
                    .filter(field -> field.getValue().has("enum"))
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            field -> field.getValue()
                                    .path("enum")
                                    .valueStream()
                                    .map(JsonNode::asString)
                                    .toList()));

            assertThat(offered).isEqualTo(it.choices());
        });
    }

    @TestFactory
    Stream<DynamicTest> noRequiredFieldMayBeMissing() {
        return forEachField(Contract::requiredFields, (it, field) -> {
            var lacking = it.sample().without(List.of(field));

            assertThat(faults(it, lacking)).extracting(Error::getProperty).containsExactly(field);
            assertThatThrownBy(() -> it.read(lacking)).isInstanceOf(JacksonException.class);
        });
    }

    @TestFactory
    Stream<DynamicTest> noFieldMayHoldAValueOfAnotherKind() {
        return forEachField(Contract::fields, (it, field) -> {
            var wrong = it.sample().put(field, true);

            assertThat(faults(it, wrong)).isNotEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> anOptionalFieldMayBeAbsentOrNull() {
        return forEachField(Contract::optionalFields, (it, field) -> {
            var absent = it.sample().without(List.of(field));
            var empty = it.sample().putNull(field);

            assertThat(faults(it, absent)).isEmpty();
            assertThat(faults(it, empty)).isEmpty();
            assertThat(it.read(absent)).isEqualTo(it.read(empty));
        });
    }

    @TestFactory
    Stream<DynamicTest> aFieldOfALaterReleaseDisturbsNobody() {
        return forEach(it -> {
            var extended = it.sample().put("addedLater", "something");

            assertThat(faults(it, extended)).isEmpty();
            assertThat(it.read(extended)).isEqualTo(it.read(it.sample()));
        });
    }

    @TestFactory
    Stream<DynamicTest> noFieldIsAboutAPerson() {
        var personal =
                "(?i).*(person(?!Times)|phone|mobile|email|identity|birth|gender|officer|representative|user|actor).*";

        return forEach(it -> assertThat(it.fields()).noneMatch(field -> field.matches(personal)));
    }

    @Test
    void everySampleAndEverySchemaBelongsToARecord() {
        var expected = Published.contracts().stream()
                .map(it -> it.type().replaceFirst("\\.", "/"))
                .flatMap(it -> Stream.of(it, it + ".schema"))
                .toList();

        assertThat(Published.files(".json")).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<Error> faults(Contract contract, JsonNode json) {
        return SCHEMAS.getSchema(contract.schema())
                .validate(json, run -> run.executionConfig(with -> with.formatAssertionsEnabled(true)));
    }

    private static Stream<DynamicTest> forEach(Consumer<Contract> check) {
        return Published.contracts().stream().map(it -> DynamicTest.dynamicTest(it.toString(), () -> check.accept(it)));
    }

    private static Stream<DynamicTest> forEachField(
            Function<Contract, List<String>> fields, BiConsumer<Contract, String> check) {
        return Published.contracts().stream()
                .flatMap(it -> fields.apply(it).stream()
                        .map(field -> DynamicTest.dynamicTest(it + "." + field, () -> check.accept(it, field))));
    }
}
