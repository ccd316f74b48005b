package city.wutong.volunteer.activities;

import city.wutong.starter.aggregates.Aggregate;
import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.search.Bigrams;
import city.wutong.volunteer.directory.OrganisationId;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Something an organisation does with volunteers. It is drafted, submitted, and published or sent back by the town;
 * then volunteers sign up and withdraw. It is closed when it was held, or cancelled before.
 */
@Document("activities")
@TypeAlias("activity")
public class Activity extends Aggregate<Activity.Event> {

    @Id
    private ActivityId id;

    private OrganisationId organisation;
    private ActivityState state;
    private Plan plan;
    private Set<String> words;
    private @Nullable Requirements requirements;
    private @Nullable Review review;

    /** In the order of signing up; left out when lists are read. */
    private List<SignUp> signUps = new ArrayList<>();

    /** The same by number, for an index. */
    private List<String> volunteers = new ArrayList<>();

    private int signedUp;

    @SuppressWarnings("NullAway.Init") // filled from the store
    private Activity() {}

    private Activity(ActivityId id, OrganisationId organisation, Plan plan) {
        this.id = id;
        this.organisation = organisation;
        this.state = ActivityState.DRAFT;
        this.plan = plan;
        this.words = wordsOf(plan);
    }

    static Activity draft(ActivityId id, OrganisationId organisation, Plan plan) {
        return new Activity(id, organisation, plan);
    }

    void change(Plan changed) {
        if (state != ActivityState.DRAFT) {
            throw new ActivityNotInThisState(id, state);
        }
        plan = changed;
        words = wordsOf(changed);
    }

    void submit(Requirements found) {
        become(ActivityState.REVIEW);
        requirements = found;
    }

    void publish(String officer, RuleReference rule, Instant now) {
        become(ActivityState.PUBLISHED);
        review = new Review(officer, now, true, null, rule);
        raise(new Published(id, organisation, plan, rule, now));
    }

    void sendBack(String officer, String reason, RuleReference rule, Instant now) {
        become(ActivityState.DRAFT);
        review = new Review(officer, now, false, reason, rule);
        requirements = null;
    }

    /** Takes somebody on whom the rules allow; he waits if all places are taken. */
    void signUp(SignUp signUp, int mostWaiting) {
        requireOpen(signUp.at());
        if (roster().has(signUp.volunteer())) {
            throw new AlreadySignedUp(id);
        }
        if (roster().waiting().size() >= mostWaiting) {
            throw new WaitingListFull(id);
        }
        become(roster().with(signUp));
    }

    /** Gives a place free, for the next in line if there is one. */
    void withdraw(VolunteerNumber volunteer, Instant now) {
        if (!roster().has(volunteer)) {
            throw new NotSignedUp(id);
        }
        if (state != ActivityState.PUBLISHED || plan.window().hasBegun(now)) {
            throw new ActivityNotOpen(id);
        }
        become(roster().without(volunteer));
    }

    /** Forgets somebody who left, unless it is over. */
    void forget(VolunteerNumber volunteer, Instant now) {
        if (state == ActivityState.PUBLISHED && !plan.window().isOver(now)) {
            become(roster().without(volunteer));
        }
    }

    void close(Instant now) {
        if (!plan.window().isOver(now)) {
            throw new ActivityNotOver(id);
        }
        become(ActivityState.CLOSED);
        raise(new Closed(id, organisation, Closed.Reason.HELD, now));
    }

    /** Before it begins; afterwards service may have been given that only what was held can confirm. */
    void cancel(Instant now) {
        var wasPublic = state == ActivityState.PUBLISHED;
        if (wasPublic && plan.window().hasBegun(now)) {
            throw new ActivityBegun(id);
        }
        become(ActivityState.CANCELLED);
        if (wasPublic) {
            raise(new Closed(id, organisation, Closed.Reason.CANCELLED, now));
        }
    }

    private void requireOpen(Instant now) {
        if (state != ActivityState.PUBLISHED || plan.window().isOver(now)) {
            throw new ActivityNotOpen(id);
        }
    }

    private void become(ActivityState next) {
        if (!state.mayBecome(next)) {
            throw new ActivityNotInThisState(id, state);
        }
        state = next;
    }

    private void become(Roster roster) {
        signUps = new ArrayList<>(roster.signUps());
        volunteers = roster.signUps().stream()
                .map(signUp -> signUp.volunteer().value())
                .collect(Collectors.toCollection(ArrayList::new));
        signedUp = signUps.size();
    }

    private static Set<String> wordsOf(Plan plan) {
        return Bigrams.of(plan.title() + " " + plan.notice().venue());
    }

    @Override
    public ActivityId id() {
        return id;
    }

    public OrganisationId organisation() {
        return organisation;
    }

    public ActivityState state() {
        return state;
    }

    /** Whether everybody may see it: it is published, or was before it was closed or cancelled. */
    public boolean isPublic() {
        return switch (state) {
            case DRAFT, REVIEW -> false;
            case PUBLISHED, CLOSED -> true;
            case CANCELLED -> review != null && review.isPublished();
        };
    }

    public Plan plan() {
        return plan;
    }

    public Optional<Review> review() {
        return Optional.ofNullable(review);
    }

    /** What the rules made of the plan; nothing of a draft. */
    public Optional<Requirements> requirements() {
        return Optional.ofNullable(requirements);
    }

    public Roster roster() {
        return new Roster(plan.places(), signUps);
    }

    /** How many signed up, waiting or not; known in lists too. */
    public int signedUp() {
        return signedUp;
    }

    /** What happens to an activity that others may act on. */
    public sealed interface Event {}

    public record Published(ActivityId id, OrganisationId organisation, Plan plan, RuleReference rule, Instant at)
            implements Event {}

    public record Closed(ActivityId id, OrganisationId organisation, Reason reason, Instant at) implements Event {

        /** Why it is over. */
        public enum Reason {
            HELD,
            CANCELLED
        }
    }
}
