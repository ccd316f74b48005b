package city.wutong.evaluation.credit.web;

import city.wutong.evaluation.credit.Arrivals;
import city.wutong.evaluation.credit.Credit;
import city.wutong.evaluation.credit.OrganisationId;
import city.wutong.evaluation.credit.Source;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * How far an organisation must have been heard before an answer about it is given: a caller who has just changed it in
 * the register wants to see that here.
 */
record AwaitedPosition(OrganisationId organisation, long sequence) {

    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final Pattern FORM = Pattern.compile("([^@]{1,64})@(\\d{1,18})");

    static AwaitedPosition of(String header, OrganisationId organisation) {
        var position = FORM.matcher(header);
        if (!position.matches() || !position.group(1).equals(organisation.value())) {
            throw new PositionUnreadable(organisation);
        }
        return new AwaitedPosition(organisation, Long.parseLong(position.group(2)));
    }

    Credit await(Arrivals arrivals, Supplier<Optional<Credit>> look) {
        return arrivals.await(
                        organisation,
                        LONGEST,
                        () -> look.get().filter(credit -> credit.heard(Source.ORGANISATIONS) >= sequence))
                .orElseThrow(() -> new NotYetVisible(organisation, sequence));
    }
}
