package city.wutong.registry.organisations;

import city.wutong.starter.aggregates.Aggregate;
import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.search.Bigrams;
import city.wutong.starter.time.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A social organisation in the register. It enters by an approved application or with an older register, may be
 * suspended and released, changes its registered items by registration, and ends by liquidation and deregistration or
 * by revocation. What one officer proposes to do to it another decides.
 */
@Document("organisations")
@TypeAlias("organisation")
public class Organisation extends Aggregate<Organisation.Event> {

    @Id
    private UnifiedSocialCreditCode code;

    private OrganisationType type;
    private OrganisationState state;
    private RegisteredItems items;
    private LocalDate registeredOn;
    private Origin origin;
    private Certificate certificate;
    private @Nullable Intervention proposed;
    private @Nullable Deadline deadline;
    private List<Snapshot> history = new ArrayList<>();
    private Set<String> words;

    /** Every name it ever had, as names are compared. */
    private Set<String> names = new LinkedHashSet<>();

    /** The name as long as nobody else may take it; unset afterwards, so that a unique index guards it. */
    private @Nullable String liveName;

    @SuppressWarnings("NullAway.Init") // filled from the store
    private Organisation() {}

    @SuppressWarnings("NullAway.Init") // what is missing here the caller below sets
    private Organisation(UnifiedSocialCreditCode code, OrganisationType type, Origin origin) {
        this.code = code;
        this.type = type;
        this.origin = origin;
    }

    /** Enters it as registered on the day it came, which an older register may have long ago. */
    static Organisation enter(Entry entry, Instant now) {
        var organisation = new Organisation(entry.code(), entry.type(), entry.origin());
        organisation.items = entry.items();
        organisation.registeredOn = entry.registeredOn();
        organisation.certificate = Certificate.first(entry.code(), entry.registeredOn(), entry.certificateValidity());
        organisation.become(OrganisationState.REGISTERED, "registered", entry.registeredOn(), now, entry.rule());
        organisation.raise(
                new Registered(entry.code(), entry.type(), entry.items(), entry.registeredOn(), entry.origin(), now));
        return organisation;
    }

    /** Changes registered items; the law wants a new certificate for it. */
    void change(RegisteredItems changed, RuleReference rule, LocalDate day, @Nullable Period validity, Instant now) {
        if (state != OrganisationState.REGISTERED) {
            throw new NotInThisState(code, state);
        }
        var differences = items.differencesTo(changed);
        if (differences.isEmpty()) {
            throw new NothingChanges(code);
        }
        items = changed;
        certificate = certificate.reissued(code, day, validity);
        become(state, "changed", day, now, rule);
        raise(new Changed(code, changed, differences, now));
    }

    void propose(Intervention intervention) {
        if (proposed != null) {
            throw new InterventionPending(code);
        }
        if (!state.mayBecome(intervention.kind().outcome())) {
            throw new NotInThisState(code, state);
        }
        proposed = intervention;
    }

    /** Carries out what a colleague proposed. */
    void confirm(String intervention, String by, LocalDate day, Instant now) {
        var decided = pending(intervention);
        if (decided.proposedBy().equals(by)) {
            throw new SamePerson();
        }
        if (!state.mayBecome(decided.kind().outcome())) {
            throw new NotInThisState(code, state);
        }
        proposed = null;
        carryOut(decided, day, now);
    }

    void drop(String intervention) {
        var _ = pending(intervention);
        proposed = null;
    }

    private void carryOut(Intervention intervention, LocalDate day, Instant now) {
        deadline = null;
        certificate = certificate.heldBack(intervention.kind() != Intervention.Kind.RELEASE);
        become(
                intervention.kind().outcome(),
                intervention.kind().name().toLowerCase(java.util.Locale.ROOT),
                day,
                now,
                intervention.rule());
        switch (intervention.kind()) {
            case SUSPENSION -> suspend(intervention, day, now);
            case RELEASE -> raise(new Resumed(code, intervention.rule(), now));
            case LIQUIDATION -> raise(new LiquidationBegun(code, intervention.rule(), now));
            case REVOCATION -> raise(new Revoked(code, intervention.rule(), now));
        }
    }

    private void suspend(Intervention intervention, LocalDate day, Instant now) {
        var until = Optional.ofNullable(intervention.until()).orElseThrow();
        deadline = new Deadline("RELEASE", until, false, null);
        raise(new Suspended(code, day, until, intervention.rule(), now));
    }

    /** Liquidation is over: it must apply for deregistration by the deadline. */
    void endLiquidation(Deadline application) {
        if (state != OrganisationState.LIQUIDATING && state != OrganisationState.REVOKED) {
            throw new NotInThisState(code, state);
        }
        deadline = application;
    }

    void deregister(RuleReference rule, LocalDate day, Instant now) {
        if (!state.mayBecome(OrganisationState.DEREGISTERED)) {
            throw new NotInThisState(code, state);
        }
        deadline = null;
        certificate = certificate.heldBack(true);
        become(OrganisationState.DEREGISTERED, "deregistered", day, now, rule);
        raise(new Deregistered(code, rule, now));
    }

    /** Notes, once, that a deadline went by. */
    void passDeadline(LocalDate today) {
        if (deadline != null && deadline.passes(today)) {
            deadline = deadline.passed(today);
        }
    }

    private Intervention pending(String intervention) {
        if (proposed == null || !proposed.id().equals(intervention)) {
            throw new UnknownIntervention(intervention);
        }
        return proposed;
    }

    private void become(OrganisationState next, String what, LocalDate day, Instant now, @Nullable RuleReference rule) {
        state = next;
        var name = NameCheck.comparable(items.name());
        names.add(name);
        liveName = next.isLive() ? name : null;
        words = Bigrams.of(items.name() + " " + code.value());
        history.add(new Snapshot(day, now, what, next, items, rule));
    }

    @Override
    public UnifiedSocialCreditCode id() {
        return code;
    }

    public OrganisationType type() {
        return type;
    }

    public OrganisationState state() {
        return state;
    }

    public RegisteredItems items() {
        return items;
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    public Origin origin() {
        return origin;
    }

    public Certificate certificate() {
        return certificate;
    }

    public Optional<Intervention> proposed() {
        return Optional.ofNullable(proposed);
    }

    public Optional<Deadline> deadline() {
        return Optional.ofNullable(deadline);
    }

    public List<Snapshot> history() {
        return List.copyOf(history);
    }

    /** How the register stood at the end of a day; nothing before its first entry. */
    public Optional<Snapshot> on(LocalDate day) {
        return history.stream()
                .filter(snapshot -> !snapshot.from().isAfter(day))
                .reduce((_, later) -> later);
    }

    /** How another entry of it differs, both from how it came and from how it stands. */
    public List<String> differencesTo(Entry entry) {
        var differences = new ArrayList<String>();
        if (type != entry.type()) {
            differences.add("type");
        }
        if (!registeredOn.equals(entry.registeredOn())) {
            differences.add("registeredOn");
        }
        if (!history.getFirst().items().differencesTo(entry.items()).isEmpty()) {
            items.differencesTo(entry.items()).forEach(item -> differences.add(item.name()));
        }
        return differences;
    }

    /** What brought it into the register. */
    public enum Origin {
        APPLICATION,
        IMPORT
    }

    /** What happens to an organisation. */
    public sealed interface Event {}

    public record Registered(
            UnifiedSocialCreditCode code,
            OrganisationType type,
            RegisteredItems items,
            LocalDate registeredOn,
            Origin origin,
            Instant at)
            implements Event {}

    public record Changed(
            UnifiedSocialCreditCode code, RegisteredItems items, Set<RegisteredItem> differences, Instant at)
            implements Event {}

    public record Suspended(
            UnifiedSocialCreditCode code, LocalDate from, LocalDate until, RuleReference rule, Instant at)
            implements Event {}

    public record Resumed(UnifiedSocialCreditCode code, RuleReference rule, Instant at) implements Event {}

    public record LiquidationBegun(UnifiedSocialCreditCode code, RuleReference rule, Instant at) implements Event {}

    public record Deregistered(UnifiedSocialCreditCode code, RuleReference rule, Instant at) implements Event {}

    public record Revoked(UnifiedSocialCreditCode code, RuleReference rule, Instant at) implements Event {}
}
