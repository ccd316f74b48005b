package city.wutong.stories.check;

import java.util.List;
import java.util.stream.Stream;

/** Every poison lies in each dead-letter topic it belongs to, with a cause and its own bytes. */
final class Burials {

    private Burials() {}

    static List<String> violations(Evidence evidence) {
        return evidence.poison().stream()
                .filter(poison -> poison.kind().isBuried())
                .flatMap(poison -> poison.topics().stream().flatMap(topic -> violations(poison, topic, evidence)))
                .toList();
    }

    private static Stream<String> violations(Poison poison, String topic, Evidence evidence) {
        var letters = evidence.buried().stream()
                .filter(letter -> letter.topic().equals(topic) && letter.mark().equals(poison.mark()))
                .toList();
        if (letters.isEmpty()) {
            return Stream.of("%s (%s) is not in %s".formatted(poison.mark(), poison.kind(), topic));
        }
        return letters.stream()
                .filter(letter -> letter.cause().isBlank() || !letter.digest().equals(poison.digest()))
                .map(letter -> "%s lies in %s without its cause or with other bytes".formatted(poison.mark(), topic));
    }
}
