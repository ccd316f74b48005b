package city.wutong.platform.promises;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What dies, is killed or goes away loses nothing and does nothing twice. */
final class Failures {
    private static final Duration SOON = Duration.ofSeconds(60);

    private final City city;
    private final Desk desk;

    Failures(City city) {
        this.city = city;
        desk = new Desk(city);
    }

    List<Promise> promises() {
        var promises = new ArrayList<>(List.of(
                new Promise(
                        "A service that dies between write and answer: the same key again, one effect",
                        this::afterWrite),
                new Promise("A service that dies after it announced: the fact is counted once", this::afterSend),
                new Promise("Without the broker commands are accepted; when it is back, all is seen", this::broker),
                new Promise(
                        "Without the store commands are refused as unavailable, and work when it is back",
                        this::store)));
        for (var part : List.of("registry", "volunteer", "project", "evaluation", "gateway")) {
            promises.add(new Promise(
                    "kill -9 of %s: back by itself, the data are there".formatted(part), () -> killed(part)));
        }
        return promises;
    }

    private String afterWrite() throws IOException {
        var name = Papers.newName();
        var id = desk.reviewed(name);
        var call = desk.approval(id);
        var pid = arm("after-write");
        var cut = desk.leader().does(call);
        Broken.unless(cut.status() == 0 || cut.status() >= 500, "it did not die: %s", cut);
        city.awaitAnother("registry", pid);
        var again = desk.leader().does(call).expect(200);
        var code = desk.announced(id).path("organisation").asString();
        var _ = desk.credit(code, 1);
        countedOnce(code, 1);
        return "cut off with %d, then %s; %s entered once".formatted(cut.status(), again.body(), code);
    }

    private String afterSend() throws IOException {
        var code = desk.registered(Papers.newName());
        var _ = desk.credit(code, 1);
        var path = desk.proposed(code, Map.of("kind", "LIQUIDATION", "ground", "章程规定的解散"));
        var call = Call.post(path + "/confirmation");
        var pid = arm("after-send");
        var _ = desk.leader().does(call);
        city.awaitAnother("registry", pid);
        var _ = desk.leader().does(call).expect(200);
        var _ = desk.credit(code, 2);
        countedOnce(code, 2);
        return "%s: 2 facts counted".formatted(code);
    }

    private void countedOnce(String code, int facts) {
        var history = city.anybody().reads(Desk.CREDIT + code + "/history").expect(200);
        var ids = new ArrayList<String>();
        history.json()
                .forEach(day -> day.path("facts")
                        .forEach(fact -> ids.add(fact.path("eventId").asString())));
        Broken.unless(ids.size() == facts && ids.stream().distinct().count() == facts, "facts of %s: %s", code, ids);
    }

    /** Makes the registry die at its next visit of the point; answers the process that will. */
    private long arm(String point) throws IOException {
        var pid = Optional.ofNullable(city.part("registry").pid()).orElseThrow();
        var file = city.home().fault("registry");
        Files.createDirectories(file.toAbsolutePath().getParent());
        // Whole or not at all: the service may look while it is written.
        var draft = Files.writeString(file.resolveSibling("registry.draft"), point);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        return pid;
    }

    private String broker() {
        var ids = List.of(desk.reviewed(Papers.newName()), desk.reviewed(Papers.newName()));
        city.act("broker", "stop");
        try {
            for (var id : ids) {
                var _ = desk.leader().does(desk.approval(id)).expect(200);
            }
            var _ = desk.submitted(Papers.newName());
        } finally {
            city.act("broker", "start");
        }
        city.awaitReady();
        var begun = System.nanoTime();
        for (var id : ids) {
            var _ = desk.credit(desk.announced(id).path("organisation").asString(), 1);
        }
        return "3 commands accepted without it, scores %.1f s after it was back"
                .formatted((System.nanoTime() - begun) / 1e9);
    }

    private String store() {
        var call = Call.post(Desk.APPLICATIONS, Papers.society(Papers.newName()));
        Answer without;
        city.act("store", "stop");
        try {
            without = desk.registrar().does(call).refused(503);
        } finally {
            city.act("store", "start");
        }
        city.awaitReady();
        var again = Patience.until(
                "the command to be accepted",
                SOON,
                () -> Optional.of(desk.registrar().does(call)).filter(answer -> answer.status() == 201));
        var id = again.text("id");
        var _ = desk.registrar().reads(Desk.APPLICATIONS + "/" + id).expect(200);
        return "without it %s, the same key afterwards %d".formatted(without.code(), again.status());
    }

    private String killed(String part) {
        var code = desk.registered(Papers.newName());
        var score = desk.credit(code, 1).path("score").asInt();
        var pid = Optional.ofNullable(city.part(part).pid()).orElseThrow();
        var begun = System.nanoTime();
        city.act(part, "kill");
        city.awaitAnother(part, pid);
        var seconds = (System.nanoTime() - begun) / 1e9;
        Broken.unless(desk.organisation(code).path("state").asString().equals("REGISTERED"), "%s is lost", code);
        Broken.unless(desk.credit(code, 1).path("score").asInt() == score, "the score of %s differs", code);
        var another = desk.registered(Papers.newName());
        var _ = desk.credit(another, 1);
        var _ = Patience.until(
                "the project library to hear of " + another,
                SOON,
                () -> Optional.of(desk.registrar().reads("/api/project/directory/" + another))
                        .filter(answer -> answer.status() == 200));
        var _ = city.anybody().reads("/public/volunteer/hours/balance").expect(200);
        return "process %d ended, %d ready after %.1f s; %s and its score are there, a new one is scored"
                .formatted(pid, city.part(part).pid(), seconds, code);
    }
}
