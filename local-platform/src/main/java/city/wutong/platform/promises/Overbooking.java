package city.wutong.platform.promises;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** An activity has as many takers of part as places, however many sign up at once. */
final class Overbooking {
    private static final String ACTIVITIES = "/api/volunteer/activities";
    private static final int PEOPLE = 50;
    private static final int PLACES = 20;

    private final City city;

    Overbooking(City city) {
        this.city = city;
    }

    List<Promise> promises() {
        return List.of(
                new Promise("Fifty sign up at once for twenty places: no overbooking, the rest wait", this::atOnce));
    }

    private String atOnce() {
        var numbers = IntStream.range(0, PEOPLE)
                .mapToObj(_ -> Newcomers.registered(city))
                .toList();
        var id = published();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = numbers.stream()
                    .map(number -> CompletableFuture.supplyAsync(() -> signsUp(id, number), threads))
                    .toList();
            asked.forEach(answer -> {
                var _ = answer.join().expect(200);
            });
        }
        var shown = city.anybody()
                .reads("/public/volunteer/activities/" + id)
                .expect(200)
                .json();
        var takingPart = shown.path("takingPart").asInt();
        var waiting = shown.path("waiting").asInt();
        Broken.unless(takingPart == PLACES && waiting == PEOPLE - PLACES, "%d take part, %d wait", takingPart, waiting);
        return "%d take part, %d wait in line".formatted(takingPart, waiting);
    }

    private Answer signsUp(String activity, String number) {
        return city.as("organisation").posts(ACTIVITIES + "/" + activity + "/sign-ups", Map.of("volunteer", number));
    }

    private String published() {
        var id = city.as("organisation").posts(ACTIVITIES, plan()).expect(201).text("id");
        var _ = city.as("organisation")
                .posts(ACTIVITIES + "/" + id + "/submission")
                .expect(200);
        var _ = city.as("town").posts(ACTIVITIES + "/" + id + "/publication").expect(200);
        return id;
    }

    private static Map<String, Object> plan() {
        var start = Instant.now().plus(Duration.ofDays(1));
        return Map.of(
                "title",
                "乌镇古镇文明劝导（验证）",
                "field",
                "CIVILITY",
                "division",
                "330483100",
                "startsAt",
                start.toString(),
                "endsAt",
                start.plus(Duration.ofHours(3)).toString(),
                "places",
                PLACES,
                "notice",
                Map.of("venue", "西栅入口", "content", "引导游客文明游览", "risks", "人流拥挤", "protection", "佩戴标志"),
                "demands",
                Map.of("minorsWelcome", false));
    }
}
