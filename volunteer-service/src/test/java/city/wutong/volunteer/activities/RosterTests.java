package city.wutong.volunteer.activities;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RosterTests {

    @Test
    void whoeverComesLateWaitsAndMovesUpInOrder() {
        var roster = new Roster(2, List.of())
                .with(of("A"))
                .with(of("B"))
                .with(of("C"))
                .with(of("D"));

        assertThat(roster.placeInLine(number("A"))).isZero();
        assertThat(roster.placeInLine(number("D"))).isEqualTo(2);

        var after = roster.without(number("A"));
        assertThat(names(after.takingPart())).containsExactly("B", "C");
        assertThat(names(after.waiting())).containsExactly("D");
        assertThat(names(roster.without(number("C")).takingPart())).containsExactly("A", "B");
    }

    /** Against a list of those who take part and a line of those who wait, whatever happens in whatever order. */
    @Test
    void agreesWithPlacesAndAQueueWhateverHappens() {
        for (var seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            var places = 1 + random.nextInt(4);
            var roster = new Roster(places, List.of());
            var seated = new ArrayList<String>();
            var line = new ArrayList<String>();
            for (var step = 0; step < 60; step++) {
                var name = "V" + random.nextInt(10);
                if (!seated.contains(name) && !line.contains(name)) {
                    roster = roster.with(of(name));
                    (seated.size() < places ? seated : line).add(name);
                } else {
                    roster = roster.without(number(name));
                    if (seated.remove(name) && !line.isEmpty()) {
                        seated.add(line.removeFirst());
                    }
                    line.remove(name);
                }
                assertThat(names(roster.takingPart())).as("seed %d", seed).containsExactlyElementsOf(seated);
                assertThat(names(roster.waiting())).as("seed %d", seed).containsExactlyElementsOf(line);
                assertThat(roster.takingPart()).hasSizeLessThanOrEqualTo(places);
            }
        }
    }

    private static List<String> names(List<SignUp> signUps) {
        return signUps.stream().map(signUp -> signUp.volunteer().value()).toList();
    }

    private static SignUp of(String name) {
        return new SignUp(number(name), Instant.EPOCH, false, false);
    }

    private static VolunteerNumber number(String name) {
        return new VolunteerNumber(name);
    }
}
