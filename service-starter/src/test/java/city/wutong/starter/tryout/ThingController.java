package city.wutong.starter.tryout;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.security.Caller;
import city.wutong.starter.web.Cursor;
import city.wutong.starter.web.Page;
import city.wutong.starter.web.Paging;
import city.wutong.starter.web.PlainText;
import city.wutong.starter.web.Refused;
import city.wutong.starter.web.SensibleDate;
import city.wutong.starter.web.Unknown;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RolesAllowed("KEEPER")
class ThingController {

    @PostMapping("/api/things/things")
    Thing keep(@RequestBody @Valid Thing thing) {
        return thing;
    }

    @GetMapping("/api/things/things")
    Page<Integer> list(@ParameterObject @Valid Paging paging) {
        var start = paging.cursor("number")
                .map(cursor -> Integer.valueOf(cursor.id()))
                .orElse(0);
        var found = IntStream.rangeClosed(start + 1, 7)
                .boxed()
                .limit(paging.fetch())
                .toList();
        return Page.of(found, paging, last -> new Cursor("number", "", last.toString()));
    }

    @GetMapping("/api/things/lost")
    Thing lost() {
        throw new DataAccessResourceFailureException("Timed out while waiting for a server");
    }

    @GetMapping("/api/things/numbers/{number}")
    int number(@PathVariable int number, @RequestParam @Min(3) int least, @RequestHeader("X-Wanted") LocalDate wanted) {
        return number + least + wanted.getYear();
    }

    @PostMapping(path = "/api/things/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    long file(@RequestPart MultipartFile file) {
        return file.getSize();
    }

    @GetMapping("/api/things/refused")
    void refused() {
        throw new Locked();
    }

    @GetMapping("/api/things/unknown")
    void unknown() {
        throw new NoThing();
    }

    @GetMapping("/api/things/fault")
    void fault() {
        throw new IllegalStateException("secret words of the inside");
    }

    @GetMapping("/api/things/me")
    Caller me(Caller caller) {
        return caller;
    }

    @GetMapping("/api/things/leader")
    @RolesAllowed("LEADER")
    String leader() {
        return "led";
    }

    @GetMapping("/api/things/nobody")
    @DenyAll
    String nobody() {
        return "never";
    }

    @GetMapping("/public/things/hello")
    @PermitAll
    String hello() {
        return "hello";
    }

    @GetMapping("/public/things/forgotten")
    String forgotten() {
        return "needs a role although its path is public";
    }

    enum Colour {
        RED,
        GREEN
    }

    record Thing(
            @NotNull @PlainText(min = 2, max = 20) String name,
            @Nullable @SensibleDate LocalDate day,
            @Nullable BigDecimal worth,
            @Nullable Integer count,
            @Nullable Colour colour,
            @Nullable Boolean kept,
            @Nullable List<@Valid Part> parts) {}

    record Part(@NotNull @PlainText(max = 5) String label) {}

    static class Locked extends Refused {
        Locked() {
            super("already-locked", 409, "The thing is locked already", new RuleReference("locks", "2026", "art. 4"));
        }
    }

    static class NoThing extends Unknown {
        NoThing() {
            super("unknown-thing", "There is no such thing");
        }
    }
}
