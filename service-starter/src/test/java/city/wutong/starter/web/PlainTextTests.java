package city.wutong.starter.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

class PlainTextTests {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-05-20T04:00:00Z"), ZoneOffset.UTC);

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .clockProvider(() -> NOW)
            .buildValidatorFactory()
            .getValidator();

    @ParameterizedTest
    @ValueSource(strings = {"梧桐", "𠮷田会", "Café No. 1 (北)", "A·B—C、“好”", "12345678"})
    void takesWhatPeopleCanRead(String text) {
        assertThat(isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "  ",
                " ab",
                "ab ",
                "ab\u3000",
                "a\tb",
                "a\nb",
                "a\u0000b",
                "a\u0007b",
                "a\u200bb",
                "a\u202eb",
                "a\u2028b",
                "a😀b",
                "a👍🏽b",
                "a❤️b",
                "1️⃣2",
                "🇨🇳",
                "a\ue000b",
                "a\ud800b",
                "a\u0378b",
                "abcdefghijklmnopqrstuvwxyz"
            })
    void refusesWhatTheyCannot(String text) {
        assertThat(isValid(text)).isFalse();
    }

    @Test
    void countsCharactersAsReadersDo() {
        assertThat(isValid("𠮷".repeat(20))).isTrue();
        assertThat(isValid("𠮷".repeat(21))).isFalse();
    }

    @Test
    void takesSeveralLinesWhereAsked() {
        assertThat(validator.validate(new Sample("name", "one\ntwo", null))).isEmpty();
        assertThat(validator.validate(new Sample("name", "one\rtwo", null))).hasSize(1);
    }

    @Test
    void takesDaysThatCanBeMeant() {
        assertThat(isValid(LocalDate.of(2016, 5, 20))).isTrue();
        assertThat(isValid(LocalDate.of(2016, 5, 19))).isFalse();
        assertThat(isValid(LocalDate.of(2031, 5, 20))).isTrue();
        assertThat(isValid(LocalDate.of(2031, 5, 21))).isFalse();
        assertThat(isValid(LocalDate.of(9999, 1, 1))).isFalse();
    }

    @Test
    void explainsItselfInTheLanguageOfTheCaller() {
        assertThat(messageIn(Locale.ENGLISH)).startsWith("must be 2 to 20 readable characters");
        assertThat(messageIn(Locale.SIMPLIFIED_CHINESE)).startsWith("须为 2 至 20 个可读字符");
    }

    private static String messageIn(Locale locale) {
        LocaleContextHolder.setLocale(locale);
        try (var factory = new LocalValidatorFactoryBean()) {
            factory.afterPropertiesSet();
            return factory.validate(new Sample("", null, null))
                    .iterator()
                    .next()
                    .getMessage();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private boolean isValid(String name) {
        return validator.validate(new Sample(name, null, null)).isEmpty();
    }

    private boolean isValid(LocalDate day) {
        return validator.validate(new Sample("name", null, day)).isEmpty();
    }

    record Sample(
            @PlainText(min = 2, max = 20) String name,
            @Nullable @PlainText(max = 20, lines = true) String text,

            @Nullable @SensibleDate(pastYears = 10, futureYears = 5)
            LocalDate day) {}
}
