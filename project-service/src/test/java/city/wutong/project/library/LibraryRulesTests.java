package city.wutong.project.library;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.project.library.LibraryRules.Rating;
import city.wutong.starter.rules.RuleSets;
import city.wutong.starter.time.WorkingDays;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryRulesTests {

    private static final Rating RATING = RuleSets.load(LibraryRules.RULE_SET, LibraryRules.class)
            .inForceOn(LocalDate.parse("2026-03-02"))
            .rules()
            .rating();

    @Test
    void everyVersionCanBeReadAndNamesItsSource() {
        assertThat(RuleSets.load(LibraryRules.RULE_SET, LibraryRules.class).versions())
                .isNotEmpty()
                .allSatisfy(version -> assertThat(version.source()).isNotBlank());
    }

    /** 4 x 100 + 80 = 480 over 5 is 96; 100 + 80 + 80 + 60 + 60 + 60 = 440 over 6 is 73.33. */
    @ParameterizedTest
    @CsvSource({"5,0,0,0,0,100", "0,0,0,0,9,0", "4,1,0,0,0,96", "1,2,3,0,0,73", "1,0,0,1,0,65", "0,1,0,0,1,40"})
    void anAnswersMeanIsTheRating(int best, int good, int fair, int bad, int worst, int rating) {
        var answers = Map.of(
                Answer.VERY_SATISFIED, best,
                Answer.SATISFIED, good,
                Answer.FAIR, fair,
                Answer.DISSATISFIED, bad,
                Answer.VERY_DISSATISFIED, worst);

        assertThat(RATING.of(answers)).isEqualTo(rating);
    }

    /** 80 + 60 + 60 + 60 + 60 + 60 + 60 + 100 = 540 over 8 is 67.5. */
    @Test
    void halfAPointIsRoundedUp() {
        assertThat(RATING.of(Map.of(Answer.SATISFIED, 1, Answer.FAIR, 6, Answer.VERY_SATISFIED, 1)))
                .isEqualTo(68);
    }

    /** Thirty calendar days, also over the Spring Festival, and also if the last one is a day off. */
    @ParameterizedTest
    @CsvSource({"2026-03-02,2026-04-01", "2026-01-30,2026-03-01", "2026-09-01,2026-10-01"})
    void anAgreementIsDueOnTheThirtiethDay(LocalDate claimed, LocalDate due) {
        var rules = RuleSets.load(LibraryRules.RULE_SET, LibraryRules.class).inForceOn(claimed);

        assertThat(Claiming.deadline(rules, claimed, WorkingDays.load()).dueOn())
                .isEqualTo(due);
    }
}
