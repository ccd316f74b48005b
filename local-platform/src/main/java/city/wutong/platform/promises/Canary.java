package city.wutong.platform.promises;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Nothing of a person is written in the clear, and what was written cannot be read once the person has left. */
final class Canary {
    private static final int CHUNK = 4 << 20;
    private static final int LONGEST = 200;

    private final City city;

    Canary(City city) {
        this.city = city;
    }

    List<Promise> promises() {
        return List.of(
                new Promise("A canary's name, number, phone and address stand in no file in the clear", this::search),
                new Promise("Erasure: whoever left cannot be read by anybody, and the number stays", this::erasure));
    }

    private String search() throws IOException {
        var serial = ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
        var planted = List.of("金丝雀" + serial, Newcomers.identityNumber(), "1390" + serial + "7", "金丝雀弄" + serial + "号");
        var person = Newcomers.person(planted.get(0), planted.get(1), planted.get(2), planted.get(3));
        var joining = Newcomers.joining(city, person);
        var number = registered(joining);
        var _ = city.as("organisation").posts(Newcomers.VOLUNTEERS, joining).refused(409);
        var wrong = Map.of("record", person, "consentVersion", "none");
        var _ = city.as("organisation").posts(Newcomers.VOLUNTEERS, wrong).refused(422);
        look(number, planted);
        var found = Patience.until("the number in files of the store and of a topic", Duration.ofSeconds(60), () -> {
            var files = filesWith(List.of(number));
            return isIn(files, "store") && isIn(files, "broker") ? Optional.of(files) : Optional.empty();
        });
        var leaks = filesWith(planted);
        Broken.unless(leaks.isEmpty(), "%s hold it in the clear", leaks);
        return "0 files hold it; the same search finds the number %s in %d files".formatted(number, found.size());
    }

    private void look(String number, List<String> planted) {
        var seen = city.as("supervisor").reads(granted(number)).expect(200);
        planted.forEach(value -> Broken.unless(seen.body().contains(value), "an officer's look does not show it"));
    }

    private boolean isIn(List<Path> files, String part) {
        var folder = city.home().data().relativize(city.home().kept(part));
        return files.stream().anyMatch(file -> file.startsWith(folder));
    }

    private String erasure() {
        var number = Newcomers.registered(city);
        var granted = granted(number);
        var _ = city.as("supervisor").reads(granted).expect(200);
        var path = Newcomers.VOLUNTEERS + "/" + number;
        var _ = city.as("supervisor")
                .does(new Call("DELETE", path, "", Map.of()))
                .expect(200);
        var shown = city.as("supervisor").reads(path).expect(200).json();
        Broken.unless(shown.path("state").asString().equals("LEFT"), "%s", shown);
        Broken.unless(shown.path("person").isNull(), "%s", shown);
        var look = city.as("supervisor")
                .posts(path + "/looks", Map.of("purpose", "CHECK_OF_RECORD"))
                .refused(409);
        var open = city.as("supervisor").reads(granted).refused(404, 409);
        requireNothingListed(number);
        return "%s has left; a look is answered %s, one that was granted before %s; lists show the number alone"
                .formatted(number, look.code(), open.code());
    }

    /** Where a look with a purpose shows the record. */
    private String granted(String number) {
        var look = city.as("supervisor")
                .posts(Newcomers.VOLUNTEERS + "/" + number + "/looks", Map.of("purpose", "CHECK_OF_RECORD"))
                .expect(201)
                .text("id");
        return "/api/volunteer/looks/" + look + "/record";
    }

    private void requireNothingListed(String number) {
        var table = city.as("supervisor")
                .reads(Newcomers.VOLUNTEERS + "/export?format=csv&division=330483100")
                .expect(200);
        var lines = table.body().lines().filter(line -> line.contains(number)).toList();
        Broken.unless(lines.size() == 1, "%d lines of the export hold %s", lines.size(), number);
        Broken.unless(!lines.getFirst().contains("*"), "the export shows %s", lines.getFirst());
    }

    private String registered(Map<String, Object> joining) {
        return city.as("organisation")
                .posts(Newcomers.VOLUNTEERS, joining)
                .expect(201)
                .text("id");
    }

    /** The files of the home that hold one of these texts, whatever else they are. */
    private List<Path> filesWith(List<String> texts) {
        // Bytes as Latin letters, so that a search of text is one of bytes.
        var wanted = texts.stream()
                .map(text -> new String(text.getBytes(UTF_8), ISO_8859_1))
                .toList();
        var holding = new ArrayList<Path>();
        try (var files = Files.walk(city.home().data())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (holds(file, wanted)) {
                    holding.add(city.home().data().relativize(file));
                }
            }
        } catch (IOException unreadable) {
            throw new Broken("the files cannot be searched: %s", unreadable);
        }
        return holding;
    }

    private static boolean holds(Path file, List<String> wanted) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            var rest = "";
            for (var chunk = content.readNBytes(CHUNK); chunk.length > 0; chunk = content.readNBytes(CHUNK)) {
                var text = rest + new String(chunk, ISO_8859_1);
                if (wanted.stream().anyMatch(text::contains)) {
                    return true;
                }
                rest = text.substring(Math.max(0, text.length() - LONGEST));
            }
            return false;
        } catch (NoSuchFileException removedMeanwhile) {
            return false;
        }
    }
}
