package city.wutong.platform.promises;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One key, one effect; and decisions on what is out of date. */
final class SameKey {
    private static final int AT_ONCE = 8;

    private final Desk desk;

    SameKey(City city) {
        desk = new Desk(city);
    }

    List<Promise> promises() {
        return List.of(
                new Promise(
                        "The same key twice: the same answer and one effect; with another body it is refused",
                        this::twice),
                new Promise("The same key eight times at once: one effect", this::atOnce),
                new Promise("Who decides on an old version is refused", this::stale));
    }

    private String twice() {
        var call = Call.post(Desk.APPLICATIONS, Papers.society(Papers.newName()));
        var first = desk.registrar().does(call).expect(201);
        var second = desk.registrar().does(call).expect(201);
        Broken.unless(first.body().equals(second.body()), "first %s, then %s", first.body(), second.body());
        var other = Call.post(Desk.APPLICATIONS, Papers.society(Papers.newName()))
                .with(Call.KEY, String.valueOf(call.headers().get(Call.KEY)));
        var refused = desk.registrar().does(other).refused(422);
        var steps = steps(first.text("id"));
        Broken.unless(steps == 1, "%d steps in the application", steps);
        return "twice %s; another body %s".formatted(first.body(), refused.code());
    }

    private String atOnce() {
        var id = desk.reviewed(Papers.newName());
        var call = desk.approval(id);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = IntStream.range(0, AT_ONCE)
                    .mapToObj(one ->
                            CompletableFuture.supplyAsync(() -> desk.leader().does(call), threads))
                    .toList();
            var answers = asked.stream().map(CompletableFuture::join).toList();
            answers.forEach(answer -> {
                var _ = answer.expect(200, 409);
            });
            Broken.unless(answers.stream().anyMatch(answer -> answer.status() == 200), "none was accepted");
            var bodies = answers.stream()
                    .filter(answer -> answer.status() == 200)
                    .map(Answer::body)
                    .distinct()
                    .toList();
            Broken.unless(bodies.size() == 1, "different answers: %s", bodies);
            var code = desk.announced(id).path("organisation").asString();
            var heard = desk.credit(code, 1).path("heard").asLong();
            Broken.unless(heard == 1, "%d facts of %s", heard, code);
            var _ = desk.leader().does(call).expect(200);
            return "answers %s, one organisation %s".formatted(statuses(answers), code);
        }
    }

    private static String statuses(List<Answer> answers) {
        return answers.stream().map(answer -> Integer.toString(answer.status())).collect(Collectors.joining(" "));
    }

    private String stale() {
        var id = desk.submitted(Papers.newName());
        var path = Desk.APPLICATIONS + "/" + id;
        var read = desk.registrar().reads(path).expect(200).etag();
        var _ = desk.registrar().posts(path + "/acceptance").expect(200);
        var late = Call.post(path + "/withdrawal").with("If-Match", read);
        var refused = desk.registrar().does(late).refused(412);
        Broken.unless(steps(id) == 2, "the refused command left a step");
        return "read %s, then %s".formatted(read, refused.code());
    }

    private int steps(String id) {
        var application = desk.registrar().reads(Desk.APPLICATIONS + "/" + id).expect(200);
        return application.json().path("details").path("steps").size();
    }
}
