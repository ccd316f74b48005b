package city.wutong.evaluation.credit;

import city.wutong.evaluation.deeds.Tallies;
import city.wutong.starter.aggregates.AlreadyThere;
import city.wutong.starter.rules.RuleSets;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Takes news of organisations, each once and in order. */
@Component
public class HearingNews {

    private final Credits credits;
    private final Tallies tallies;
    private final RuleSets<CreditRules> rules;
    private final Clock clock;
    private final Arrivals arrivals;

    HearingNews(Credits credits, Tallies tallies, RuleSets<CreditRules> rules, Clock clock, Arrivals arrivals) {
        this.credits = credits;
        this.tallies = tallies;
        this.rules = rules;
        this.clock = clock;
        this.arrivals = arrivals;
    }

    /** Says whether it was news; what was heard before is not written again. */
    public boolean hear(News news) {
        var isNews = take(news);
        arrivals.arrived(news.fact().organisation());
        return isNews;
    }

    /** Without asking first what is known: that would be one look more for nearly all news. */
    private boolean take(News news) {
        return news.fact().sequence() == 1 ? begin(news) : goOn(news);
    }

    private boolean goOn(News news) {
        var isNews = new AtomicBoolean();
        try {
            var _ = credits.change(
                    news.fact().organisation(),
                    credit ->
                            isNews.set(credit.hear(news, tallies.of(credit.id().doer()), rules, clock.instant())));
            return isNews.get();
        } catch (UnknownCredit nothingYet) {
            return begin(news);
        }
    }

    /**
     * Goes on behind a fact that is of no use here; of an organisation that is not known there is nothing to go on
     * with.
     */
    public void passOver(OrganisationId organisation, Source source, long sequence) {
        changeIfKnown(organisation, credit -> credit.passOver(source, sequence));
        arrivals.arrived(organisation);
    }

    /** Scores an organisation with its deeds as they are now; of one that is not known they are kept until it is. */
    void credit(OrganisationId organisation, String cause) {
        changeIfKnown(
                organisation, credit -> credit.credit(tallies.of(organisation.doer()), rules, cause, clock.instant()));
    }

    private void changeIfKnown(OrganisationId organisation, Consumer<Credit> act) {
        try {
            var _ = credits.change(organisation, act);
        } catch (UnknownCredit nothingYet) {
            // There is nothing to change.
        }
    }

    private boolean begin(News news) {
        try {
            var doer = news.fact().organisation().doer();
            var deeds = tallies.of(doer);
            var _ = credits.add(Credit.begunWith(news, deeds, rules, clock.instant()));
            if (!tallies.of(doer).equals(deeds)) {
                // They have grown at this moment, and whoever counted them found no credit yet.
                credit(news.fact().organisation(), news.fact().id());
            }
            return true;
        } catch (AlreadyThere another) {
            // It was heard before, or another instance took over the partition and heard it at this moment.
            return goOn(news);
        }
    }
}
