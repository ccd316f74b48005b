package city.wutong.registry.applications;

import city.wutong.registry.conditions.Finding;
import city.wutong.registry.conditions.RegistrationAct;
import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import city.wutong.registry.organisations.NotYours;
import city.wutong.starter.aggregates.Aggregate;
import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.time.Deadline;
import java.time.Instant;
import java.time.LocalDate;
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
 * A request for registration. It is submitted, supplemented at most once, accepted or not, reviewed by one officer and
 * decided by another; an approved one leads to the certificate and the public notice by itself.
 */
@Document("applications")
@TypeAlias("application")
public class Application extends Aggregate<Application.Event> {

    @Id
    private ApplicationId id;

    private Request request;

    /** The one concerned: from the beginning, or from the approval on. */
    private @Nullable UnifiedSocialCreditCode organisation;

    /** The applicant's account and the organisation's code, whoever may see it as theirs. */
    private Set<String> parties = new LinkedHashSet<>();

    private ApplicationState state;
    private @Nullable String holder;
    private Examination examination;
    private @Nullable Deadline deadline;

    /** The day the work list sorts it by; kept with the deadline, since a store cannot sort by what may be missing. */
    private String workDay = Applications.workDay(null);

    private List<Step> steps = new ArrayList<>();

    /**
     * The name an approved establishment or change has taken. It is kept beyond the completion: who looked at the
     * register before the organisation was entered, and decides after that, must still meet it.
     */
    private @Nullable String takenName;

    /** The organisation as long as this is open, so that no second application can undo what this one changes. */
    private @Nullable UnifiedSocialCreditCode openFor;

    @SuppressWarnings("NullAway.Init") // filled from the store
    private Application() {}

    @SuppressWarnings("NullAway.Init") // what is missing here the caller below sets
    private Application(ApplicationId id, Request request) {
        this.id = id;
        this.request = request;
        concern(request.organisation());
        openFor = request.organisation();
        parties.add(request.applicant());
    }

    static Application submit(ApplicationId id, Request request, List<Finding> findings, Deadline notice, Instant now) {
        var application = new Application(id, request);
        application.examination = Examination.of(findings);
        application.until(notice);
        application.enter(ApplicationState.SUBMITTED, request.applicant(), "", now);
        application.raise(new Submitted(id, request.act(), request.organisation(), now));
        return application;
    }

    /** Asks, once, for what is missing; until the answer no deadline runs against the registry. */
    void requestSupplement(List<String> missing, LocalDate day, String by, Instant now) {
        if (examination.supplement() != null) {
            throw new SupplementRequestedBefore(id);
        }
        become(ApplicationState.SUPPLEMENT_REQUESTED, by, String.join("；", missing), now);
        examination = examination.asked(missing, day);
        until(null);
        raise(new SupplementRequested(id, now));
    }

    void answerSupplement(Content supplemented, List<Finding> found, Deadline notice, LocalDate day, Instant now) {
        if (examination.supplement() == null) {
            throw new StepNotAllowed(id, state, ApplicationState.SUBMITTED);
        }
        become(ApplicationState.SUBMITTED, request.applicant(), "", now);
        request = request.with(supplemented);
        examination = examination.answered(found, day);
        until(notice);
        raise(new SupplementAnswered(id, now));
    }

    /** All valid documents are there; from now on the decision's period runs. */
    void accept(Deadline decision, String by, Instant now) {
        become(ApplicationState.ACCEPTED, by, "", now);
        until(decision);
        holder = by;
        raise(new Accepted(id, decision.dueOn(), now));
    }

    void refuseAcceptance(RuleReference rule, String reason, String by, Instant now) {
        become(ApplicationState.NOT_ACCEPTED, by, reason, now);
        until(null);
        raise(new NotAccepted(id, rule, now));
    }

    /** What was found is looked at again: a name may have been taken since it was applied for. */
    void review(Opinion proposed, List<Finding> found, Instant now) {
        become(ApplicationState.UNDER_REVIEW, proposed.by(), proposed.reason(), now);
        examination = examination.reviewed(proposed, found);
    }

    /** Approves what a colleague proposed to approve; the code is the one the organisation has or is given by this. */
    void approve(UnifiedSocialCreditCode code, String by, Instant now) {
        var reviewed = examination.decidedBy(by, true, this);
        become(ApplicationState.APPROVED, by, reviewed.reason(), now);
        concern(code);
        takenName = act() == RegistrationAct.DEREGISTRATION ? null : request.comparableName();
        until(null);
        raise(new Approved(id, act(), code, reviewed.rule(), now));
    }

    void reject(String by, Instant now) {
        var reviewed = examination.decidedBy(by, false, this);
        become(ApplicationState.REJECTED, by, reviewed.reason(), now);
        until(null);
        raise(new Rejected(id, act(), reviewed.rule(), now));
    }

    void withdraw(String by, Instant now) {
        become(ApplicationState.WITHDRAWN, by, "", now);
        until(null);
        raise(new Withdrawn(id, now));
    }

    /** The register has carried it out: the certificate is issued and the public told. */
    void complete(String certificate, Instant now) {
        var code = Optional.ofNullable(organisation).orElseThrow();
        become(ApplicationState.CERTIFICATE_ISSUED, "SYSTEM", certificate, now);
        raise(new CertificateIssued(id, code, certificate, now));
        become(ApplicationState.ANNOUNCED, "SYSTEM", "", now);
        raise(new Announced(id, code, now));
    }

    /** Who has it in hand gives it away, or a leader does; what nobody has, anyone may take. */
    void handTo(String officer, String by, boolean isLeader) {
        if (!state.isOpen()) {
            throw new StepNotAllowed(id, state, state);
        }
        if (!isLeader && holder != null && !holder.equals(by)) {
            throw new NotYours();
        }
        holder = officer;
    }

    /** Notes, once, that the registry was late. */
    void passDeadline(LocalDate today, Instant now) {
        if (deadline != null && deadline.passes(today)) {
            deadline = deadline.passed(today);
            raise(new DeadlinePassed(id, deadline.kind(), deadline.dueOn(), now));
        }
    }

    private void concern(@Nullable UnifiedSocialCreditCode code) {
        organisation = code;
        if (code != null) {
            parties.add(code.value());
        }
    }

    private void until(@Nullable Deadline next) {
        deadline = next;
        workDay = Applications.workDay(next == null ? null : next.dueOn());
    }

    private void become(ApplicationState next, String by, String note, Instant now) {
        if (!state.mayBecome(next)) {
            throw new StepNotAllowed(id, state, next);
        }
        enter(next, by, note, now);
    }

    private void enter(ApplicationState next, String by, String note, Instant now) {
        state = next;
        openFor = next.isOpen() ? openFor : null;
        steps.add(new Step(next, now, by, note));
    }

    @Override
    public ApplicationId id() {
        return id;
    }

    public Request request() {
        return request;
    }

    public RegistrationAct act() {
        return request.act();
    }

    public Optional<UnifiedSocialCreditCode> organisation() {
        return Optional.ofNullable(organisation);
    }

    /** Whether an account or an organisation may see it as theirs. */
    public boolean isPartyTo(String party) {
        return parties.contains(party);
    }

    public ApplicationState state() {
        return state;
    }

    public Optional<String> holder() {
        return Optional.ofNullable(holder);
    }

    public Examination examination() {
        return examination;
    }

    public Optional<Deadline> deadline() {
        return Optional.ofNullable(deadline);
    }

    String workDay() {
        return workDay;
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** What happens to an application. */
    public sealed interface Event {}

    public record Submitted(
            ApplicationId id, RegistrationAct act, @Nullable UnifiedSocialCreditCode organisation, Instant at)
            implements Event {}

    public record SupplementRequested(ApplicationId id, Instant at) implements Event {}

    public record SupplementAnswered(ApplicationId id, Instant at) implements Event {}

    public record Accepted(ApplicationId id, LocalDate decideBy, Instant at) implements Event {}

    public record NotAccepted(ApplicationId id, RuleReference rule, Instant at) implements Event {}

    public record Approved(
            ApplicationId id, RegistrationAct act, UnifiedSocialCreditCode organisation, RuleReference rule, Instant at)
            implements Event {}

    public record Rejected(ApplicationId id, RegistrationAct act, RuleReference rule, Instant at) implements Event {}

    public record Withdrawn(ApplicationId id, Instant at) implements Event {}

    public record CertificateIssued(
            ApplicationId id, UnifiedSocialCreditCode organisation, String certificate, Instant at) implements Event {}

    public record Announced(ApplicationId id, UnifiedSocialCreditCode organisation, Instant at) implements Event {}

    public record DeadlinePassed(ApplicationId id, String deadline, LocalDate dueOn, Instant at) implements Event {}
}
