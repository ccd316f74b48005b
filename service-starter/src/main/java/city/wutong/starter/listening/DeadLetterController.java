package city.wutong.starter.listening;

import city.wutong.starter.web.Cursor;
import city.wutong.starter.web.Page;
import city.wutong.starter.web.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/${wutong.service}/operations/dead-letters")
@RolesAllowed("OPERATOR")
class DeadLetterController {

    private static final String BY_ID = "id";

    private final DeadLetters letters;
    private final Replaying replaying;

    DeadLetterController(DeadLetters letters, Replaying replaying) {
        this.letters = letters;
        this.replaying = replaying;
    }

    @GetMapping
    Page<View> list(
            @RequestParam(defaultValue = "OPEN") DeadLetter.State state, @ParameterObject @Valid Paging paging) {
        var after = paging.cursor(BY_ID).map(Cursor::id).orElse(null);
        var found = letters.inState(state, after, paging.fetch());
        return Page.of(found, paging, last -> new Cursor(BY_ID, "", last.id())).map(View::of);
    }

    @GetMapping("/{id}")
    View show(@PathVariable String id) {
        return letters.find(id).map(View::of).orElseThrow(() -> new UnknownDeadLetter(id));
    }

    @PostMapping("/{id}/replay")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replay(@PathVariable String id) {
        replaying.replay(id);
    }

    @PostMapping("/{id}/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String id) {
        replaying.discard(id);
    }

    record View(
            String id,
            String topic,
            @Nullable String key,
            Map<String, String> headers,
            int bytes,
            String shape,
            String cause,
            Instant at,
            DeadLetter.State state,
            @Nullable String settledBy) {

        static View of(DeadLetter letter) {
            var headers = letter.headers().stream()
                    .filter(header -> Mask.isKnown(header.name()))
                    .collect(Collectors.toMap(
                            DeadLetter.Header::name,
                            header -> Mask.header(header.name(), header.text()),
                            (_, last) -> last,
                            TreeMap::new));
            return new View(
                    letter.id(),
                    letter.topic(),
                    letter.key() == null ? null : Mask.identity(letter.key()),
                    headers,
                    letter.body().length,
                    Mask.shapeOf(letter.body()),
                    letter.cause(),
                    letter.at(),
                    letter.state(),
                    letter.settledBy());
        }
    }
}
