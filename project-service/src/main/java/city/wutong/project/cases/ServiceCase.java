package city.wutong.project.cases;

import city.wutong.project.cases.CaseRules.Clause;
import city.wutong.starter.aggregates.Aggregate;
import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.rules.RuleSet;
import city.wutong.starter.time.BusinessTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A case in which an organisation served somebody within a project. It is opened while the project is under way,
 * gathers days of service, and is closed with an outcome; from then on it counts and does not change.
 */
@Document("cases")
@TypeAlias("service-case")
public class ServiceCase extends Aggregate<ServiceCase.Event> {

    @Id
    private CaseId id;

    private Subject subject;
    private List<ServiceDay> services = new ArrayList<>();

    /** The sum over all services, kept for the totals. */
    private int personTimes;

    private @Nullable Closing closing;

    /** Whether there is a closing: an index cannot ask for what is missing. */
    private boolean closed;

    @SuppressWarnings("NullAway.Init") // filled from the store
    private ServiceCase() {}

    private ServiceCase(CaseId id, Subject subject) {
        this.id = id;
        this.subject = subject;
    }

    static ServiceCase open(CaseId id, Subject subject) {
        return new ServiceCase(id, subject);
    }

    /** One that was closed before it came here. */
    static ServiceCase takeOver(CaseId id, Subject subject, ServiceDay service, Closing closing, Instant now) {
        var taken = new ServiceCase(id, subject);
        taken.add(service);
        taken.end(closing, now);
        return taken;
    }

    /** Takes a day of service: not before the case was opened, not in the future, and told soon enough. */
    void record(ServiceDay service, RuleSet<CaseRules> ruleSet, LocalDate today) {
        requireOpen();
        var rules = ruleSet.rules();
        if (service.personTimes() < 1
                || service.personTimes() > rules.mostPersonTimes()
                || services.size() >= rules.mostServices()
                || service.on().isBefore(subject.openedOn())
                || service.on().isAfter(today)
                || service.on().isBefore(today.minusDays(rules.recordWithinDays()))) {
            throw new ServiceOutOfBounds(rules, Clause.SERVICE.in(ruleSet));
        }
        add(service);
    }

    /** Closes it; whoever closes says how it ended. */
    void close(@Nullable Outcome outcome, String note, RuleSet<CaseRules> ruleSet, String by, Instant now) {
        requireOpen();
        var rule = Clause.CLOSING.in(ruleSet);
        if (outcome == null || services.isEmpty()) {
            throw new ClosingNeedsOutcome(id, rule);
        }
        end(new Closing(outcome, note, BusinessTime.dayOf(now), rule, by), now);
    }

    private void add(ServiceDay service) {
        services.add(service);
        personTimes += service.personTimes();
    }

    private void end(Closing how, Instant now) {
        closing = how;
        closed = true;
        raise(new Closed(id, subject, personTimes, how, now));
    }

    private void requireOpen() {
        if (closing != null) {
            throw new CaseClosed(id);
        }
    }

    @Override
    public CaseId id() {
        return id;
    }

    public Subject subject() {
        return subject;
    }

    public List<ServiceDay> services() {
        return List.copyOf(services);
    }

    public int personTimes() {
        return personTimes;
    }

    public Optional<Closing> closing() {
        return Optional.ofNullable(closing);
    }

    /**
     * How and when it was closed.
     *
     * @param by account of whoever closed it
     */
    public record Closing(Outcome outcome, String note, LocalDate on, RuleReference rule, String by) {}

    /** What happens to a case that others act on. */
    public sealed interface Event {}

    public record Closed(CaseId id, Subject subject, int personTimes, Closing closing, Instant at) implements Event {}
}
