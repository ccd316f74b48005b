package city.wutong.evaluation.credit;

import city.wutong.evaluation.deeds.Deeds;
import city.wutong.starter.aggregates.Aggregate;
import city.wutong.starter.listening.OutOfOrder;
import city.wutong.starter.rules.RuleSets;
import city.wutong.starter.search.Bigrams;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The credit of one organisation: all facts heard of it, and how it stood when it was scored last. It begins with the
 * news that the organisation was registered, takes every later fact of a source once and in order, is scored anew by
 * each of them, by its deeds, which are kept elsewhere, and by the night where time alone changes the outcome, and is
 * kept when the organisation has ended.
 */
@Document("credits")
@TypeAlias("credit")
public class Credit extends Aggregate<Credit.Event> {

    /** The cause of a score that no fact has caused. */
    public static final String NIGHTLY = "nightly";

    @Id
    private OrganisationId organisation;

    private Profile profile;
    private Set<String> words;
    private List<CreditFact> facts = new ArrayList<>();
    private Map<Source, Long> heard = new EnumMap<>(Source.class);
    private Standing standing;

    @SuppressWarnings("NullAway.Init") // filled from the store, or by begunWith
    private Credit() {}

    /** The credit of an organisation nothing was heard of before. */
    static Credit begunWith(News first, Deeds deeds, RuleSets<CreditRules> rules, Instant now) {
        var credit = unscored(first);
        credit.settle(
                later(first.fact().day(), deeds.lastDay()),
                deeds,
                rules,
                first.fact().id(),
                now);
        return credit;
    }

    /**
     * What became of all this news, as scored on the given day, or on the day of the last fact or deed if that is
     * later.
     */
    static Credit retold(List<News> news, Deeds deeds, LocalDate day, RuleSets<CreditRules> rules) {
        var credit = unscored(news.getFirst());
        for (var next : news.subList(1, news.size())) {
            var _ = credit.take(next);
        }
        credit.standing =
                Standing.of(credit.scoreOn(later(later(day, credit.lastDay()), deeds.lastDay()), deeds, rules));
        return credit;
    }

    private static Credit unscored(News first) {
        var organisation = first.fact().organisation();
        if (first.fact().sequence() != 1) {
            throw new OutOfOrder(1);
        }
        if (!(first.learnt() instanceof Learnt.Entered(var profile))) {
            throw new NotEnteredYet(organisation);
        }
        var credit = new Credit();
        credit.organisation = organisation;
        credit.profile = profile;
        var _ = credit.take(first);
        return credit;
    }

    /** Takes news and scores anew; says whether it was news. What is scored never goes back to an earlier day. */
    boolean hear(News news, Deeds deeds, RuleSets<CreditRules> rules, Instant now) {
        if (!take(news)) {
            return false;
        }
        settle(
                later(news.fact().day(), dayWith(deeds)),
                deeds,
                rules,
                news.fact().id(),
                now);
        return true;
    }

    /** Is scored anew with deeds that are others than before; it is told if that changes the outcome. */
    void credit(Deeds deeds, RuleSets<CreditRules> rules, String cause, Instant now) {
        var next = Standing.of(scoreOn(dayWith(deeds), deeds, rules));
        if (!next.hasTheOutcomeOf(standing)) {
            raise(new Scored(organisation, next, cause, now));
        }
        standing = next;
    }

    private LocalDate dayWith(Deeds deeds) {
        return later(standing.day(), deeds.lastDay());
    }

    /** Goes on behind a fact that this version cannot take; it counts for nothing. */
    void passOver(Source source, long sequence) {
        if (OutOfOrder.isNext(heard(source), sequence)) {
            heard.put(source, sequence);
        }
    }

    /** Whether time alone has changed score or class by a day later than the last scored one. */
    boolean differsOn(LocalDate day, Deeds deeds, RuleSets<CreditRules> rules) {
        return day.isAfter(standing.day())
                && !Standing.of(scoreOn(day, deeds, rules)).hasTheOutcomeOf(standing);
    }

    /** Scores anew on a later day if that changes the outcome. */
    void passTo(LocalDate day, Deeds deeds, RuleSets<CreditRules> rules, Instant now) {
        if (differsOn(day, deeds, rules)) {
            settle(day, deeds, rules, NIGHTLY, now);
        }
    }

    private boolean take(News news) {
        if (!OutOfOrder.isNext(heard(news.source()), news.fact().sequence())) {
            return false;
        }
        heard.put(news.source(), news.fact().sequence());
        facts.add(news.fact());
        profile = profile.after(news.learnt());
        words = Bigrams.of(profile.name());
        return true;
    }

    private void settle(LocalDate day, Deeds deeds, RuleSets<CreditRules> rules, String cause, Instant now) {
        standing = Standing.of(scoreOn(day, deeds, rules));
        raise(new Scored(organisation, standing, cause, now));
    }

    /** The score on a day by what was known on it; throws {@link UnknownCredit} if that is nothing. */
    public Score scoreOn(LocalDate day, Deeds deeds, RuleSets<CreditRules> rules) {
        if (facts.stream().noneMatch(fact -> !fact.day().isAfter(day))) {
            throw new UnknownCredit(organisation, day);
        }
        return Scoring.score(facts, deeds, day, rules.inForceOn(day)).orElseThrow();
    }

    private LocalDate lastDay() {
        return facts.stream().map(CreditFact::day).max(LocalDate::compareTo).orElseThrow();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public OrganisationId id() {
        return organisation;
    }

    public Profile profile() {
        return profile;
    }

    public Standing standing() {
        return standing;
    }

    public List<CreditFact> facts() {
        return List.copyOf(facts);
    }

    /** The number of the last fact heard from a source; 0 before the first. */
    public long heard(Source source) {
        return heard.getOrDefault(source, 0L);
    }

    /** What happens to a credit. */
    public sealed interface Event {}

    /**
     * It was scored.
     *
     * @param cause the id of the event that caused it, or {@link #NIGHTLY}
     */
    public record Scored(OrganisationId organisation, Standing standing, String cause, Instant at) implements Event {}
}
