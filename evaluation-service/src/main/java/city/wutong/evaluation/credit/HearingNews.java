package city.wutong.evaluation.credit;

import city.wutong.starter.aggregates.AlreadyThere;
import city.wutong.starter.rules.RuleSets;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Takes news of organisations, each once and in order. */
@Component
public class HearingNews {

    private final Credits credits;
    private final RuleSets<CreditRules> rules;
    private final Clock clock;

    HearingNews(Credits credits, RuleSets<CreditRules> rules, Clock clock) {
        this.credits = credits;
        this.rules = rules;
        this.clock = clock;
    }

    /** Says whether it was news; what was heard before is not written again. */
    public boolean hear(News news) {
        var known = credits.find(news.fact().organisation());
        if (known.isEmpty()) {
            return begin(news);
        }
        if (known.get().heard(news.source()) >= news.fact().sequence()) {
            return false;
        }
        var _ = credits.change(known.get().id(), credit -> {
            var _ = credit.hear(news, rules, clock.instant());
        });
        return true;
    }

    /**
     * Goes on behind a fact that is of no use here; of an organisation that is not known there is nothing to go on
     * with.
     */
    public void passOver(OrganisationId organisation, Source source, long sequence) {
        if (credits.find(organisation).isPresent()) {
            var _ = credits.change(organisation, credit -> credit.passOver(source, sequence));
        }
    }

    private boolean begin(News news) {
        try {
            var _ = credits.add(Credit.begunWith(news, rules, clock.instant()));
            return true;
        } catch (AlreadyThere another) {
            // Another instance took over the partition and heard the same at this moment.
            return hear(news);
        }
    }
}
