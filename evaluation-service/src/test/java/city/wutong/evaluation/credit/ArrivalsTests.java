package city.wutong.evaluation.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ArrivalsTests {

    private static final OrganisationId ORGANISATION = new OrganisationId("51330483MJ95026535");
    private static final Duration LONG = Duration.ofMinutes(1);

    private final Arrivals arrivals = new Arrivals();

    @Test
    void answersWhatIsThereAtOnce() {
        assertThat(arrivals.await(ORGANISATION, LONG, () -> Optional.of("there")))
                .contains("there");
    }

    @Test
    void looksAgainWhenNewsArrives() throws Exception {
        var there = new AtomicReference<String>();
        var looked = new CountDownLatch(1);
        var answer = CompletableFuture.supplyAsync(() -> arrivals.await(ORGANISATION, LONG, () -> {
            var seen = Optional.ofNullable(there.get());
            looked.countDown();
            return seen;
        }));
        looked.await();

        there.set("there");
        arrivals.arrived(ORGANISATION);

        assertThat(answer.get()).contains("there");
    }

    @Test
    void looksAgainForWhatAnotherInstanceHears() {
        var looks = new AtomicInteger();

        var seen =
                arrivals.await(ORGANISATION, LONG, () -> Optional.of("there").filter(_ -> looks.incrementAndGet() > 2));

        assertThat(seen).contains("there");
    }

    @Test
    void givesUpInTheEnd() {
        assertThat(arrivals.await(ORGANISATION, Duration.ofMillis(1), Optional::empty))
                .isEmpty();
    }
}
