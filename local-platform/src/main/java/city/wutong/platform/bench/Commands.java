package city.wutong.platform.bench;

import city.wutong.platform.bench.OpenLoop.Outcome;
import city.wutong.platform.promises.Call;
import city.wutong.platform.promises.City;
import city.wutong.platform.promises.Desk;
import city.wutong.platform.promises.Papers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The commands that are measured. All that can be made ready before is: the machine is shared with the measured. */
final class Commands {
    private static final String APPLICATIONS = "/api/registry/applications";
    private static final String IMPORTS = "/api/registry/organisations/imports";
    private static final int AT_ONCE = 8;
    private static final int FOLLOWED = 5;

    private final City city;

    Commands(City city) {
        this.city = city;
    }

    /** Applications to found a society, at a rate. */
    Outcome applications(Schedule schedule) {
        var calls = new ConcurrentLinkedQueue<Call>();
        IntStream.range(0, schedule.count())
                .forEach(_ -> calls.add(Call.post(APPLICATIONS, Papers.society(Papers.newName()))));
        var registrar = city.as("registrar");
        return OpenLoop.run(schedule, () -> registrar.does(calls.remove()).isOneOf(201));
    }

    /** Organisations, known to the credit service, of which each waits for a second officer to suspend it. */
    List<Proposal> proposals(int count) {
        var codes = Stream.generate(Papers::newCode).distinct().limit(count).toList();
        var rows = new StringBuilder();
        codes.forEach(code -> rows.append(JsonMapper.shared().writeValueAsString(Papers.row(Papers.newName(), code)))
                .append('\n'));
        var call = Call.text(IMPORTS, rows.toString()).with("Content-Type", "application/x-ndjson");
        if (!city.as("registrar").does(call).isOneOf(201)) {
            throw new IllegalStateException("the organisations to measure with were not taken");
        }
        return proposed(codes);
    }

    private List<Proposal> proposed(List<String> codes) {
        var desk = new Desk(city);
        var until = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusMonths(3).toString();
        var suspension = Map.<String, Object>of("kind", "SUSPENSION", "ground", "未按章程开展活动", "until", until);
        var proposals = new ArrayList<Future<Proposal>>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            codes.forEach(code -> proposals.add(threads.submit(() -> {
                var _ = desk.credit(code, 1);
                return new Proposal(code, desk.proposed(code, suspension));
            })));
        }
        return proposals.stream().map(Future::resultNow).toList();
    }

    /**
     * Suspensions confirmed at a rate. One in five is followed until the credit service shows it; to ask for all would
     * be a second load as heavy as the first.
     *
     * @return what came of those that were followed
     */
    Outcome confirmations(int perSecond, List<Proposal> proposals) {
        var waiting = new ConcurrentLinkedQueue<>(proposals);
        var followed = new Schedule(perSecond / FOLLOWED, proposals.size() / FOLLOWED);
        var others = new Schedule(perSecond - followed.perSecond(), proposals.size() - followed.count());
        try (var beside = Executors.newVirtualThreadPerTaskExecutor()) {
            var _ = beside.submit(() -> OpenLoop.run(others, () -> isConfirmed(waiting.remove())));
            return OpenLoop.run(followed, () -> {
                var next = waiting.remove();
                return isConfirmed(next) && city.anybody().does(next.seen()).isOneOf(200);
            });
        }
    }

    private boolean isConfirmed(Proposal proposal) {
        return city.as("leader")
                .does(Call.post(proposal.path() + "/confirmation"))
                .isOneOf(200);
    }

    /**
     * A suspension to be confirmed.
     *
     * @param path the address of the proposal
     */
    record Proposal(String code, String path) {
        /** Asks for the credit with the suspension in it: the second fact of the organisation. The service waits. */
        Call seen() {
            return Call.get("/public/evaluation/credit/" + code).with("Wutong-Position", code + "@2");
        }
    }
}
