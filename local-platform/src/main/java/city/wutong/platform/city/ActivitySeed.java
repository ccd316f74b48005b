package city.wutong.platform.city;

import city.wutong.platform.machine.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Activities in all nine fields: the demonstration organisation plans them, town or bureau publish them, and some whom
 * the organisation registered sign up. One of each field is held on the day of the first start, the others are still to
 * come. What was held before shows in the hours only: an activity is submitted before it begins.
 */
final class ActivitySeed implements Seed {
    private static final String ACTIVITIES = "/api/volunteer/activities";
    private static final String CONSENT = "2026-1";
    private static final Duration IN_TIME = Duration.ofMinutes(2);
    private static final Duration DAYS_AHEAD = Duration.ofDays(5);
    private static final int MEMBERS = 12;
    private static final int SIGN_UPS = 7;

    /** A lot that no imported volunteer is of. */
    private static final int LOT = 9_000;

    private final Gateway gateway;
    private final Instant begun;
    private int published;

    ActivitySeed(Gateway gateway, Instant begun) {
        this.gateway = gateway;
        this.begun = begun;
    }

    @Override
    public void load(Progress progress) {
        progress.during(() -> "planning activities, %d are published".formatted(published), () -> {
            var members = members();
            for (var field = 0; field < Occasion.fields().size(); field++) {
                held(field);
                coming(field, members);
            }
        });
        progress.say(
                "  activities   %d published in %d fields, and some that are planned",
                published, Occasion.fields().size());
    }

    /** A start that went on late gives them another time, since they must be submitted before they begin. */
    private void held(int field) {
        var now = Instant.now();
        var from = now.isBefore(begun.plus(IN_TIME)) ? begun : now;
        var _ = publish(Occasion.now(field, from));
    }

    private void coming(int field, List<String> members) {
        var now = Instant.now();
        var from = LocalDate.ofInstant(now.isBefore(begun.plus(DAYS_AHEAD)) ? begun : now, ZoneId.of("Asia/Shanghai"));
        for (var number = 1; number < Occasion.OF_A_FIELD - 1; number++) {
            var id = publish(Occasion.coming(field, number, from));
            for (var place = 0; place < SIGN_UPS; place++) {
                signUp(id, members.get((place + field + number) % members.size()));
            }
        }
        unpublished(field, Occasion.coming(field, Occasion.OF_A_FIELD - 1, from));
    }

    /** A draft, one under review, one sent back, one cancelled: by turns. */
    private void unpublished(int field, Occasion occasion) {
        var id = drafted(occasion);
        if (field % 4 > 0) {
            step("organisation", id, "submission", Map.of());
        }
        if (field % 4 == 2) {
            step("supervisor", id, "return", Map.of("reason", "请写明雨天安排（演示）"));
        }
        if (field % 4 == 3) {
            step("supervisor", id, "publication", Map.of());
            step("organisation", id, "cancellation", Map.of());
        }
    }

    private String publish(Occasion occasion) {
        var id = drafted(occasion);
        step("organisation", id, "submission", Map.of());
        step(occasion.town() == Town.WUZHEN ? "town" : "supervisor", id, "publication", Map.of());
        published++;
        return id;
    }

    private String drafted(Occasion occasion) {
        var key = "activity-%s-%s".formatted(occasion.field(), occasion.startsAt());
        return id(gateway.does("organisation", ACTIVITIES, key, occasion.plan()));
    }

    private void step(String account, String id, String step, Map<String, Object> body) {
        var _ = gateway.does(account, ACTIVITIES + "/" + id + "/" + step, step + "-" + id, body)
                .done();
    }

    /** An activity remembers only so many commands; who signed up with one that it forgot is there. */
    private void signUp(String id, String volunteer) {
        var wish = Map.of("volunteer", volunteer, "agrees", true, "accompanied", false);
        var key = "sign-up-%s-%s".formatted(id, volunteer);
        var answer = gateway.does("organisation", ACTIVITIES + "/" + id + "/sign-ups", key, wish);
        if (!answer.isRefusedAs("already-signed-up")) {
            var _ = answer.done();
        }
    }

    private List<String> members() {
        var members = new ArrayList<String>();
        for (var place = 0; place < MEMBERS; place++) {
            var joining = Map.of("record", member(place), "consentVersion", CONSENT);
            members.add(id(gateway.does("organisation", "/api/volunteer/volunteers", "member-" + place, joining)));
        }
        return members;
    }

    private static Map<String, Object> member(int place) {
        var chance = Chance.of(Chance.Part.ACTIVITIES, place);
        var member = new TreeMap<String, Object>();
        var born = LocalDate.of(1960 + 3 * place, 1 + place, 1 + 2 * place);
        member.put("name", Names.person(chance));
        member.put("identityNumber", IdentityNumbers.of(LOT, place, born, chance.oneOf(2)));
        member.put("phone", "12%09d".formatted(chance.between(0, 1_000_000_000)));
        member.put("address", Town.WUZHEN.address(3_000 + place) + "（演示数据）");
        member.put("division", Town.WUZHEN.division);
        return member;
    }

    private static String id(Gateway.Answer answer) {
        return answer.done().json().path("id").asString();
    }
}
