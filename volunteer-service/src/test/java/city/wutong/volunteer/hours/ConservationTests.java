package city.wutong.volunteer.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.wutong.starter.web.Refused;
import city.wutong.volunteer.VolunteerTest;
import city.wutong.volunteer.activities.ActivityId;
import city.wutong.volunteer.directory.OrganisationId;
import city.wutong.volunteer.hours.Book.Served;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Random acts, many of them twice, while the counting of totals breaks off wherever it can and another instance goes
 * on: issued is always what is pending, confirmed and revoked together, and no minute is counted twice or lost.
 */
@VolunteerTest
class ConservationTests {

    private static final LocalDate DAY = LocalDate.parse("2025-12-30");
    private static final int ACTS = 300;

    @Autowired
    LedgerPages pages;

    @Autowired
    HoursRuleBook rules;

    @Autowired
    KeepingHours keeping;

    @Autowired
    Totals totals;

    @Autowired
    CountingHours counting;

    @Autowired
    Recomputing recomputing;

    @Autowired
    MongoTemplate mongo;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20_261_125})
    void noMinuteIsLostOrCountedTwice(long seed) {
        var random = new Random(seed);
        var book = new Book();
        var run = "S" + seed;
        allCounted();
        var before = totals.of(Scope.CITY);

        for (int act = 0; act < ACTS; act++) {
            act(random, run, book);
            if (random.nextInt(10) == 0) {
                breakOff(random);
            }
        }

        allCounted();
        assertThat(book.in(Account.CONFIRMED)).isNotEmpty();
        assertThat(book.in(Account.REVOKED)).isNotEmpty();
        for (int number = 0; number < 4; number++) {
            var volunteer = run + "-V" + number;
            assertThat(Balance.ofAll(pages.of(new VolunteerNumber(volunteer))))
                    .isEqualTo(book.balance(served -> served.volunteer().equals(volunteer)));
            var organisation = new OrganisationId(run + "-O" + number);
            assertThat(totals.of(Scope.of(organisation)))
                    .isEqualTo(
                            book.balance(served -> served.claim().organisation().equals(organisation)));
            var activity = new ActivityId(run + "-A" + number);
            assertThat(totals.of(Scope.of(activity)))
                    .isEqualTo(book.balance(served -> served.claim().activity().equals(activity)));
        }
        assertThat(totals.of(Scope.CITY)).isEqualTo(before.plus(book.balance(_ -> true)));
        assertThat(totals.of(Scope.CITY).difference()).isZero();
        assertThat(recomputing.recompute(false).differing()).isEmpty();
    }

    @Test
    void aRecomputationFindsATotalThatIsWrongAndPutsItRight() {
        var random = new Random(7);
        var book = new Book();
        IntStream.range(0, 40).forEach(_ -> act(random, "R", book));
        allCounted();
        var right = totals.of(Scope.CITY);
        var wrong = new org.bson.Document("$inc", new org.bson.Document("minutes.B.CONFIRMED", 1L));
        var _ = mongo.getCollection("hours_totals").updateOne(new org.bson.Document("_id", "city"), wrong);

        assertThat(totals.of(Scope.CITY).difference()).isEqualTo(-1);
        assertThat(recomputing.recompute(false).differing()).containsExactly("city");
        assertThat(recomputing.recompute(true).differing()).containsExactly("city");
        assertThat(totals.of(Scope.CITY)).isEqualTo(right);
        assertThat(recomputing.recompute(false).differing()).isEmpty();
    }

    @Test
    void totalsThatWereDeletedAreBuiltAnew() {
        var random = new Random(8);
        var book = new Book();
        IntStream.range(0, 40).forEach(_ -> act(random, "D", book));
        allCounted();
        var right = totals.stored();

        mongo.getCollection("hours_totals").drop();
        var _ = recomputing.recompute(true);

        assertThat(totals.stored()).isEqualTo(right);
    }

    private void act(Random random, String run, Book book) {
        var served = served(random, run);
        var volunteer = new VolunteerNumber(served.volunteer());
        var attendance = served.claim().attendance();
        try {
            for (int times = 1 + random.nextInt(2); times > 0; times--) {
                switch (random.nextInt(6)) {
                    case 0, 1, 2 -> {
                        var isNew = !book.holds(served);
                        keeping.issue(volunteer, served.claim(), List.of(served.slice()));
                        if (isNew) {
                            book.put(served, Account.PENDING);
                        }
                    }
                    case 3 -> {
                        settle(volunteer, page -> page.confirm(attendance, rules, java.time.Instant.now()));
                        book.settle(served.volunteer(), attendance, Account.CONFIRMED);
                    }
                    case 4 -> {
                        keeping.revoke(volunteer, attendance, List.of(served.slice()));
                        book.settle(served.volunteer(), attendance, Account.REVOKED);
                    }
                    default -> reverse(random, served.volunteer(), book);
                }
            }
        } catch (Refused refused) {
            assertThat(refused.status()).isBetween(404, 422);
        }
    }

    /** Past the ten working days, which are not what this is about. */
    private void settle(VolunteerNumber volunteer, java.util.function.Consumer<LedgerPage> act) {
        for (var page : pages.of(volunteer)) {
            var _ = pages.change(page.id(), act);
        }
    }

    private void reverse(Random random, String volunteer, Book book) {
        for (var page : pages.of(new VolunteerNumber(volunteer))) {
            var number = 1 + random.nextInt(page.entries().size());
            var entry = page.entryAt(number);
            var _ = keeping.reverse(page.id(), number);
            book.put(new Served(volunteer, entry.claim(), entry.slice()), Account.REVOKED);
        }
    }

    private static Served served(Random random, String run) {
        var attendance = random.nextInt(200);
        var of = new Random(attendance);
        var claim = new Claim(
                new AttendanceId(run + "-" + attendance),
                new ActivityId(run + "-A" + of.nextInt(4)),
                new OrganisationId(run + "-O" + of.nextInt(4)),
                EvidenceClass.values()[of.nextInt(4)],
                null);
        var slice = new Slice(DAY.plusDays(of.nextInt(5)), of.nextInt(20) * 60, 1 + of.nextInt(240));
        return new Served(run + "-V" + of.nextInt(4), claim, slice);
    }

    /** As a process that dies in the midst of counting, or comes to itself when another has gone on. */
    private void breakOff(Random random) {
        var last = totals.current();
        var round = last.filter(Counting::isOpen)
                .orElseGet(() -> Counting.of(last.map(Counting::number).orElse(0L) + 1, totals.uncounted(3, 100)));
        var isOpen = last.filter(Counting::isOpen).isPresent() || totals.open(round);
        if (isOpen && random.nextBoolean()) {
            var some = new HashMap<>(round.sums());
            some.keySet().removeIf(_ -> random.nextBoolean());
            add(new Counting(round.number(), true, round.pages(), some));
            if (random.nextBoolean()) {
                add(round);
                totals.mark(new Counting(
                        round.number(), true, random.nextBoolean() ? round.pages() : List.of(), round.sums()));
            }
        }
        if (random.nextBoolean()) {
            counting.count();
        }
    }

    /** Two that add at once may meet at a total that neither found; both come again. */
    private void add(Counting round) {
        try {
            totals.add(round);
        } catch (com.mongodb.MongoBulkWriteException met) {
            totals.add(round);
        }
    }

    private void allCounted() {
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            counting.count();
            return totals.uncounted() == 0
                    && totals.current().filter(Counting::isOpen).isEmpty();
        });
    }
}
