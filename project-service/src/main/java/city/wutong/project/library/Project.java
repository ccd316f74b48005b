package city.wutong.project.library;

import city.wutong.project.directory.Party;
import city.wutong.project.directory.SocialCreditCode;
import city.wutong.project.library.Claim.Agreement;
import city.wutong.project.library.Claim.Reason;
import city.wutong.project.library.Claim.Release;
import city.wutong.project.library.Execution.Completion;
import city.wutong.project.library.Execution.Evaluation;
import city.wutong.project.library.Execution.MidtermReview;
import city.wutong.project.library.Execution.Report;
import city.wutong.starter.aggregates.Aggregate;
import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.rules.RuleSet;
import city.wutong.starter.search.Bigrams;
import city.wutong.starter.time.BusinessTime;
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
 * A public-welfare project. It is proposed, reviewed by one officer and listed by another; claimed in parts or as a
 * whole, never beyond its target; begun when all of the target is agreed, reviewed at half time, completed, and rated
 * by those it served. A claim that is not agreed in time, or is given up, opens its part again.
 */
@Document("projects")
@TypeAlias("project")
public class Project extends Aggregate<Project.Event> {

    static final String SYSTEM = "SYSTEM";

    @Id
    private ProjectId id;

    private Proposal proposal;
    private Party proposer;
    private ProjectState state;

    /** The day it was listed on, or proposed while it is not listed: lists show the newest first. */
    private LocalDate day;

    private Examination examination;
    private Claims claims;
    private @Nullable Execution execution;
    private List<Step> steps = new ArrayList<>();

    /** The first day by which an agreement is due; a store cannot sort by what may be missing. */
    private String agreeBy = Projects.NO_DEADLINE;

    /** Codes of all who have a part in it, whoever may see it as theirs. */
    private Set<String> parties = new LinkedHashSet<>();

    private Set<String> words;

    @SuppressWarnings("NullAway.Init") // filled from the store
    private Project() {}

    private Project(ProjectId id, Proposal proposal, Party proposer, String by, Instant now) {
        this.id = id;
        this.proposal = proposal;
        this.proposer = proposer;
        this.state = ProjectState.PROPOSED;
        this.day = BusinessTime.dayOf(now);
        this.examination = Examination.of(by);
        this.claims = Claims.upTo(proposal.target());
        this.words = Bigrams.of(String.join(" ", proposal.title(), proposal.need(), proposal.beneficiaries()));
        parties.add(proposer.code());
        steps.add(new Step(state, now, by));
    }

    static Project propose(ProjectId id, Proposal proposal, Party proposer, String by, Instant now) {
        return new Project(id, proposal, proposer, by, now);
    }

    /** One that an older library had listed, with the claim that was agreed then, if there was one. */
    static Project takeOver(Entry entry, @Nullable Claim claim, RuleSet<LibraryRules> rules, String by, Instant now) {
        var project = new Project(entry.id(), entry.proposal(), entry.proposer(), by, now);
        project.enter(ProjectState.LISTED, by, now);
        project.day = entry.listedOn();
        project.raise(new Listed(entry.id(), entry.proposer(), entry.proposal(), Clause.TAKING_OVER.in(rules), now));
        if (claim != null) {
            project.take(claim, rules, now);
        }
        return project;
    }

    void review(Examination.Review review) {
        var reviewed = examination.reviewed(review);
        become(ProjectState.REVIEWED, review.by(), review.at());
        examination = reviewed;
    }

    /** Lists or rejects it, in the reviewer's sense. */
    void decide(Examination.Decision decision) {
        var next = decision.listed() ? ProjectState.LISTED : ProjectState.REJECTED;
        requireStep(next, state == ProjectState.REVIEWED);
        examination = examination.decided(decision, id);
        enter(next, decision.by(), decision.at());
        if (decision.listed()) {
            day = BusinessTime.dayOf(decision.at());
            raise(new Listed(id, proposer, proposal, decision.rule(), decision.at()));
        }
    }

    /** Takes it back, as long as nobody has claimed a part of it. */
    void withdraw(String by, Instant now) {
        requireStep(ProjectState.WITHDRAWN, claims.taken().signum() == 0);
        become(ProjectState.WITHDRAWN, by, now);
    }

    /** Gives a part of the target to a claimant. */
    void claim(Claim claim, RuleSet<LibraryRules> rules, Instant now) {
        requireStep(ProjectState.CLAIMED, state == ProjectState.LISTED || state == ProjectState.CLAIMED);
        proposal.requirePeriod(BusinessTime.dayOf(now), id, rules);
        take(claim, rules, now);
    }

    private void take(Claim claim, RuleSet<LibraryRules> rules, Instant now) {
        proposal.requireForm(claim.form(), id, rules);
        if (claim.claimant().code().equals(proposer.code())) {
            throw new OwnProject(id, Clause.CLAIM_OF_OTHERS.in(rules));
        }
        hold(claims.with(claim, rules), claim.by(), now);
        parties.add(claim.claimant().code());
        raise(new Claimed(id, claim, now));
    }

    /** Records the signed agreement; from now on the claim holds its part for good. */
    void agree(ClaimId claim, Agreement agreement, RuleSet<LibraryRules> rules, Instant now) {
        proposal.requirePeriod(BusinessTime.dayOf(now), id, rules);
        hold(claims.agreed(claim, agreement, rules, BusinessTime.dayOf(now)), agreement.recordedBy(), now);
    }

    void giveUp(ClaimId claim, RuleReference rule, String by, Instant now) {
        release(claims.waiting(claim), new Release(Reason.WITHDRAWN, BusinessTime.dayOf(now), rule), by, now);
    }

    /** Releases, each once, the claims that were not agreed by their last day, and says how many. */
    int releaseOverdue(RuleSet<LibraryRules> rules, Instant now) {
        var today = BusinessTime.dayOf(now);
        var how = new Release(Reason.NOT_AGREED_IN_TIME, today, Clause.AGREEMENT.in(rules));
        var overdue = claims.overdue(today);
        overdue.forEach(late -> release(late, how, SYSTEM, now));
        return overdue.size();
    }

    private void release(Claim claim, Release how, String by, Instant now) {
        hold(claims.released(claim, how), by, now);
        raise(new Released(id, claim, how, now));
    }

    /** The project is claimed when nothing of its target is left, and open again when something is. */
    private void hold(Claims next, String by, Instant now) {
        claims = next;
        agreeBy = claims.nextDeadline().map(LocalDate::toString).orElse(Projects.NO_DEADLINE);
        var reached = claims.areFull() ? ProjectState.CLAIMED : ProjectState.LISTED;
        if (reached != state) {
            become(reached, by, now);
        }
    }

    /** Begins it: all of its target is agreed, and it is known who carries it out. */
    void begin(SocialCreditCode executor, RuleSet<LibraryRules> rules, String by, Instant now) {
        if (state == ProjectState.CLAIMED && !claims.areAgreed()) {
            throw new NotAgreedYet(id, Clause.BEGINNING.in(rules));
        }
        requireStep(ProjectState.IMPLEMENTING, state.mayBecome(ProjectState.IMPLEMENTING));
        proposal.requirePeriod(BusinessTime.dayOf(now), id, rules);
        enter(ProjectState.IMPLEMENTING, by, now);
        execution = Execution.by(executor);
        parties.add(executor.value());
    }

    void report(Report report, RuleSet<LibraryRules> rules) {
        execution = underWay().reported(report, claims.target(), rules);
    }

    void reviewAtHalfTime(MidtermReview review, Instant now) {
        requireStep(ProjectState.MIDTERM_PASSED, state == ProjectState.IMPLEMENTING);
        execution = underWay().with(review);
        review.verdict().next().ifPresent(next -> become(next, review.by(), now));
    }

    void complete(Completion completion, RuleSet<LibraryRules> rules, Instant now) {
        requireStep(ProjectState.COMPLETED, state.mayBecome(ProjectState.COMPLETED));
        var completed = underWay().completed(completion, proposal.firstDay(steps), rules, BusinessTime.dayOf(now));
        execution = completed;
        become(ProjectState.COMPLETED, completion.by(), now);
        raise(new Completed(id, completed.executor(), completion.completedOn(), now));
    }

    /** Takes the rating; whoever confirmed the completion does not rate it too. */
    void evaluate(Evaluation evaluation, Instant now) {
        requireStep(ProjectState.EVALUATED, state.mayBecome(ProjectState.EVALUATED));
        var carriedOut = execution().orElseThrow();
        execution = carriedOut.evaluated(evaluation);
        enter(ProjectState.EVALUATED, evaluation.by(), now);
        raise(new Evaluated(id, carriedOut.executor(), evaluation.rating(), evaluation.rule(), now));
    }

    private Execution underWay() {
        return execution()
                .filter(_ -> state.isUnderWay())
                .orElseThrow(() -> new NotInThisState(id, state, ProjectState.IMPLEMENTING));
    }

    private void requireStep(ProjectState next, boolean allowed) {
        if (!allowed) {
            throw new NotInThisState(id, state, next);
        }
    }

    private void become(ProjectState next, String by, Instant now) {
        requireStep(next, state.mayBecome(next));
        enter(next, by, now);
    }

    private void enter(ProjectState next, String by, Instant now) {
        state = next;
        steps.add(new Step(next, now, by));
    }

    @Override
    public ProjectId id() {
        return id;
    }

    public Proposal proposal() {
        return proposal;
    }

    public Party proposer() {
        return proposer;
    }

    public ProjectState state() {
        return state;
    }

    public LocalDate day() {
        return day;
    }

    public Examination examination() {
        return examination;
    }

    public Claims claims() {
        return claims;
    }

    public Claim claim(ClaimId claim) {
        return claims.find(claim).orElseThrow(() -> new UnknownClaim(claim));
    }

    public Optional<Execution> execution() {
        return Optional.ofNullable(execution);
    }

    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Whether this organisation carries it out, as far as it is known who does. */
    public boolean isCarriedOutBy(SocialCreditCode organisation) {
        return execution == null || execution.executor().equals(organisation);
    }

    /** Whether an organisation or a town has a part in it. */
    public boolean isOf(@Nullable String party) {
        return party != null && parties.contains(party);
    }

    /** What happens to a project that others act on. */
    public sealed interface Event {}

    public record Listed(ProjectId id, Party proposer, Proposal proposal, RuleReference rule, Instant at)
            implements Event {}

    public record Claimed(ProjectId id, Claim claim, Instant at) implements Event {}

    public record Released(ProjectId id, Claim claim, Release release, Instant at) implements Event {}

    public record Completed(ProjectId id, SocialCreditCode executor, LocalDate completedOn, Instant at)
            implements Event {}

    public record Evaluated(ProjectId id, SocialCreditCode executor, int rating, RuleReference rule, Instant at)
            implements Event {}
}
