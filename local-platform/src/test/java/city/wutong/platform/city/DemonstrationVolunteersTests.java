package city.wutong.platform.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemonstrationVolunteersTests {
    private static final List<Volunteer> A_TENTH = IntStream.range(0, Size.TENTH.lots)
            .boxed()
            .flatMap(lot -> DemonstrationVolunteers.lot(lot).stream())
            .toList();

    @Test
    void areATenthOfTheArticlesOrAll() {
        assertThat(A_TENTH).hasSize(8_100).hasSize(Size.TENTH.volunteers());
        assertThat(Size.FULL.volunteers()).isEqualTo(81_000);
    }

    @Test
    void haveNumbersThatNobodyElseHas() {
        var numbers = new HashSet<String>();
        var identities = new HashSet<String>();

        IntStream.range(0, Size.FULL.lots)
                .mapToObj(DemonstrationVolunteers::lot)
                .flatMap(List::stream)
                .forEach(one -> {
                    numbers.add(one.number());
                    identities.add(one.identityNumber());
                });

        assertThat(numbers).hasSize(81_000);
        assertThat(identities).hasSize(81_000);
    }

    /** Areas that begin with 99 do not exist, and no telephone number begins with 12 and has eleven digits. */
    @Test
    void haveIdentityNumbersOfNobodyWithRightCheckCharacters() {
        assertThat(A_TENTH).allSatisfy(one -> {
            assertThat(one.identityNumber()).matches("99[0-9]{15}[0-9X]");
            assertThat(weighted(one.identityNumber())).as(one.identityNumber()).isEqualTo(1);
            var born = LocalDate.parse(one.identityNumber().substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
            assertThat(born.plusYears(8)).isBeforeOrEqualTo(one.joinedOn());
            assertThat(one.phone()).matches("12[0-9]{9}");
        });
    }

    @Test
    void haveAGuardianWhenTheyAreChildren() {
        var children = A_TENTH.stream()
                .filter(one -> one.identityNumber().substring(6, 10).compareTo("2008") >= 0)
                .toList();

        assertThat(children).hasSizeBetween(200, 450);
        assertThat(children).allSatisfy(child -> {
            assertThat(child.guardianName()).isNotBlank();
            assertThat(child.guardianPhone()).matches("12[0-9]{9}");
        });
    }

    @Test
    void liveInTheTownsByTheirShares() {
        var byTown = A_TENTH.stream().collect(Collectors.groupingBy(Volunteer::town, Collectors.counting()));

        assertThat(byTown).hasSize(11);
        byTown.forEach((town, many) -> assertThat(many).isBetween(70L * town.share, 92L * town.share));
    }

    @Test
    void areTheSameAtEveryStart() {
        var first = A_TENTH.getFirst();

        assertThat(first.name()).isEqualTo("顾志康");
        assertThat(first.identityNumber()).isEqualTo("990000194905290012");
        assertThat(first.town()).isEqualTo(Town.PUYUAN);
    }

    /** One when the check character is right (ISO 7064, MOD 11-2). */
    private static int weighted(String number) {
        var sum = 0;
        for (var place = 0; place < 18; place++) {
            var digit = number.charAt(place) == 'X' ? 10 : number.charAt(place) - '0';
            sum = (sum * 2 + digit) % 11;
        }
        return sum;
    }
}
