package city.wutong.evaluation.credit.web;

import city.wutong.evaluation.credit.Credit;
import city.wutong.evaluation.credit.OrganisationId;
import city.wutong.evaluation.credit.Source;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * How far an organisation must have been heard before an answer about it is given: a caller who has just changed it in
 * the register wants to see that here.
 */
record AwaitedPosition(OrganisationId organisation, long sequence) {

    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
    private static final Pattern FORM = Pattern.compile("([^@]{1,64})@(\\d{1,18})");

    static AwaitedPosition of(String header, OrganisationId organisation) {
        var position = FORM.matcher(header);
        if (!position.matches() || !position.group(1).equals(organisation.value())) {
            throw new PositionUnreadable(organisation);
        }
        return new AwaitedPosition(organisation, Long.parseLong(position.group(2)));
    }

    /** Looks again and again, since another instance may be the one that hears it. */
    Credit await(Supplier<Optional<Credit>> look) {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            var seen = look.get().filter(credit -> credit.heard(Source.ORGANISATIONS) >= sequence);
            if (seen.isPresent()) {
                return seen.get();
            }
            if (System.nanoTime() >= end || Thread.currentThread().isInterrupted()) {
                throw new NotYetVisible(organisation, sequence);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
