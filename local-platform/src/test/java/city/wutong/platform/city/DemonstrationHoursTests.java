package city.wutong.platform.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemonstrationHoursTests {
    private static final List<Served> A_TENTH = IntStream.range(0, Size.TENTH.lots)
            .boxed()
            .flatMap(lot -> DemonstrationHours.lot(lot).stream())
            .toList();

    @Test
    void areTheArticlesHoursToTheMinute() {
        assertThat(A_TENTH).hasSize(100_000);
        assertThat(A_TENTH.stream().mapToLong(Served::minutes).sum())
                .isEqualTo(254_000L * 60)
                .isEqualTo(Size.TENTH.minutes());
        assertThat(Size.FULL.minutes()).isEqualTo(2_540_000L * 60);
        assertThat(Size.FULL.services()).isEqualTo(1_000_000);
    }

    /** Whatever lot it is: all of them together are ten times a tenth. */
    @Test
    void areBalancedInEveryLot() {
        IntStream.of(0, 99, 100, 500, 999).forEach(lot -> {
            var services = DemonstrationHours.lot(lot);
            assertThat(services).hasSize(1_000);
            assertThat(services.stream().mapToInt(Served::minutes).sum()).isEqualTo(152_400);
        });
    }

    @Test
    void areServedOnceADayByEverybodyAfterJoining() {
        var served = new HashSet<String>();
        var joined = IntStream.range(0, Size.TENTH.lots)
                .boxed()
                .flatMap(lot -> DemonstrationVolunteers.lot(lot).stream())
                .collect(Collectors.toMap(Volunteer::number, Volunteer::joinedOn));

        assertThat(A_TENTH).allSatisfy(service -> {
            assertThat(served.add(service.volunteer() + service.servedOn())).isTrue();
            assertThat(service.servedOn())
                    .isAfterOrEqualTo(joined.get(service.volunteer()))
                    .isBefore(LocalDate.of(2026, 1, 1));
            var from = LocalTime.parse(service.from());
            assertThat(service.minutes()).isBetween(60, 240);
            assertThat(from.plusMinutes(service.minutes())).isAfter(from);
        });
        assertThat(A_TENTH.stream().map(Served::volunteer).distinct()).hasSize(8_100);
    }

    @Test
    void areServedWithOrganisationsThatWereThere() {
        var registered = DemonstrationRegister.organisations().stream()
                .collect(Collectors.toMap(Organisation::code, Organisation::registeredOn));

        assertThat(A_TENTH)
                .allSatisfy(service ->
                        assertThat(registered.get(service.organisation())).isBefore(service.servedOn()));
        assertThat(A_TENTH.stream().map(Served::organisation).distinct().count())
                .isGreaterThan(250);
    }

    /** Each activity is of one organisation; the ledger sums them up. */
    @Test
    void nameActivitiesOfOneOrganisationEach() {
        var holders = new HashMap<String, String>();

        assertThat(A_TENTH).allSatisfy(service -> {
            var holder = holders.putIfAbsent(service.activity(), service.organisation());
            assertThat(holder).isIn(null, service.organisation());
        });
        assertThat(A_TENTH.stream().filter(service -> service.proof() != null).count())
                .isBetween(5_000L, 20_000L);
    }
}
