package city.wutong.stories.faults;

import city.wutong.stories.check.Event;
import city.wutong.stories.check.Projection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/** What the log tells of minutes, and what stands in the volunteers' totals and in credit for them. */
final class ServedMinutes {

    private static final String CITY = "city";

    /** What was confirmed is still so or was taken back; at rest nothing waits and nothing is astray. */
    private record Sum(long confirmed, long revoked, long pending, long astray) {

        Sum plus(Sum other) {
            return new Sum(
                    confirmed + other.confirmed,
                    revoked + other.revoked,
                    pending + other.pending,
                    astray + other.astray);
        }
    }

    private final Map<String, Sum> byScope = new TreeMap<>();
    private final Map<String, String> byOrganisation = new TreeMap<>();

    private ServedMinutes() {}

    static ServedMinutes of(List<Event> hours) {
        var minutes = new ServedMinutes();
        hours.forEach(minutes::take);
        minutes.byScope.forEach((scope, sum) -> {
            if (scope.startsWith("organisation/")) {
                minutes.byOrganisation.put(scope.substring("organisation/".length()), Long.toString(sum.confirmed()));
            }
        });
        return minutes;
    }

    private void take(Event event) {
        var body = JsonMapper.shared().readTree(event.body());
        var minutes = body.path("minutes").asLong();
        var sum = event.type().equals("volunteer.hours-confirmed.v1")
                ? new Sum(minutes, 0, 0, 0)
                : new Sum(-minutes, minutes, 0, 0);
        Stream.of(
                        CITY,
                        "organisation/" + body.path("organisation").asString(),
                        "activity/" + body.path("activity").asString())
                .forEach(scope -> {
                    var _ = byScope.merge(scope, sum, Sum::plus);
                });
    }

    /** Of the city, of each organisation and of each activity. */
    Projection inTotals(Iterable<Document> totals) {
        var shown = new HashMap<String, String>();
        totals.forEach(total -> shown.put(total.getString("_id"), sum(total).toString()));
        var folded = new HashMap<String, String>();
        byScope.forEach((scope, sum) -> folded.put(scope, sum.toString()));
        return new Projection("totals of hours", "", Map.of(), shown, folded);
    }

    private static Sum sum(Document total) {
        var sum = new Sum(0, 0, 0, 0);
        for (var minutes : total.get("minutes", Document.class).values()) {
            sum = sum.plus(sumOfAClass((Document) minutes));
        }
        return sum;
    }

    private static Sum sumOfAClass(Document accounts) {
        var confirmed = minutes(accounts, "CONFIRMED");
        var revoked = minutes(accounts, "REVOKED");
        var pending = minutes(accounts, "PENDING");
        return new Sum(confirmed, revoked, pending, minutes(accounts, "ISSUED") - confirmed - revoked - pending);
    }

    /** Of each organisation, in all months and evidence classes. */
    Projection inCredit(Iterable<Document> tallies) {
        var sums = new TreeMap<String, Long>();
        for (var tally : tallies) {
            for (var deed : tally.getList("deeds", Document.class)) {
                if (deed.getString("kind").startsWith("HOURS_")) {
                    var organisation = tally.getString("_id").split("/", -1)[0];
                    var _ = sums.merge(organisation, minutes(deed, "amount"), Long::sum);
                }
            }
        }
        var shown = new HashMap<String, String>();
        sums.forEach((organisation, minutes) -> shown.put(organisation, Long.toString(minutes)));
        return new Projection("minutes in credit", "", Map.of(), shown, byOrganisation);
    }

    private static long minutes(Document document, String field) {
        return document.get(field) instanceof Number number ? number.longValue() : 0;
    }
}
