package city.wutong.volunteer.activities.web;

import city.wutong.starter.commands.Receipt;
import city.wutong.starter.security.Caller;
import city.wutong.starter.web.Page;
import city.wutong.starter.web.Paging;
import city.wutong.volunteer.activities.Activities;
import city.wutong.volunteer.activities.Activity;
import city.wutong.volunteer.activities.ActivityId;
import city.wutong.volunteer.activities.SignUp;
import city.wutong.volunteer.activities.SigningUp;
import city.wutong.volunteer.volunteers.Person;
import city.wutong.volunteer.volunteers.Records;
import city.wutong.volunteer.volunteers.Volunteer;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import city.wutong.volunteer.volunteers.Volunteers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/volunteer")
class SignUpController {

    private static final String NUMBER = "[0-9A-Z][0-9A-Z-]{0,31}";

    private final Activities activities;
    private final SigningUp signingUp;
    private final Volunteers volunteers;
    private final Records records;
    private final Clock clock;

    SignUpController(Activities activities, SigningUp signingUp, Volunteers volunteers, Records records, Clock clock) {
        this.activities = activities;
        this.signingUp = signingUp;
        this.volunteers = volunteers;
        this.records = records;
        this.clock = clock;
    }

    /** A volunteer signs up himself; an organisation signs up whom it registered. */
    @PostMapping("/activities/{id}/sign-ups")
    @RolesAllowed({"VOLUNTEER", "ORGANISATION"})
    Receipt signUp(@PathVariable ActivityId id, @RequestBody @Valid Wish wish, Caller caller) {
        // A minor does not vouch for his own guardian.
        var isAccompanied = !caller.has("VOLUNTEER") && wish.isAccompanied();
        return signingUp.signUp(id, meant(wish.volunteer(), caller), isAccompanied, wish.hasAgreed());
    }

    @PostMapping("/activities/{id}/withdrawal")
    @RolesAllowed({"VOLUNTEER", "ORGANISATION"})
    Receipt withdraw(@PathVariable ActivityId id, @RequestBody @Valid Leaving leaving, Caller caller) {
        return signingUp.withdraw(id, meant(leaving.volunteer(), caller));
    }

    /** Who takes part and who waits, masked and in order. */
    @GetMapping("/activities/{id}/sign-ups")
    @RolesAllowed({"SUPERVISOR", "TOWN_OFFICER", "ORGANISATION"})
    Listed list(@PathVariable ActivityId id, Caller caller) {
        var activity = activities.get(id);
        Access.requireReader(activity, caller);
        var roster = activity.roster();
        return new Listed(views(roster.takingPart()), views(roster.waiting()));
    }

    /** What the caller signed up for. */
    @GetMapping("/me/sign-ups")
    @RolesAllowed("VOLUNTEER")
    Page<Mine> mine(@ParameterObject @Valid Paging paging, Caller caller) {
        var number = records.own(caller).id();
        return activities.of(number, paging).map(activity -> Mine.of(activity, number, clock.instant()));
    }

    private VolunteerNumber meant(@Nullable String number, Caller caller) {
        if (caller.has("VOLUNTEER")) {
            return records.own(caller).id();
        }
        return Optional.ofNullable(number)
                .filter(VolunteerNumber::isNumber)
                .flatMap(text -> volunteers.find(new VolunteerNumber(text)))
                .filter(volunteer -> volunteer
                        .registeredBy()
                        .filter(Access.organisationOf(caller)::equals)
                        .isPresent())
                .map(Volunteer::id)
                .orElseThrow(() -> new AccessDeniedException("Not registered by this organisation"));
    }

    private List<View> views(List<SignUp> signUps) {
        return signUps.stream()
                .map(signUp -> new View(
                        signUp.volunteer().value(),
                        volunteers
                                .find(signUp.volunteer())
                                .map(records::maskedOf)
                                .orElse(null),
                        signUp.at(),
                        signUp.accompanied()))
                .toList();
    }

    /**
     * What somebody says who signs up.
     *
     * @param volunteer whom an organisation means; not looked at when a volunteer signs up himself
     * @param accompanied whether a guardian comes along, as an organisation knows; not looked at when a volunteer signs
     *     up himself
     * @param agrees whether he agrees to the written agreement
     */
    record Wish(
            @Nullable @Pattern(regexp = NUMBER) String volunteer,

            @Nullable Boolean accompanied,
            @Nullable Boolean agrees) {

        boolean isAccompanied() {
            return Boolean.TRUE.equals(accompanied);
        }

        boolean hasAgreed() {
            return Boolean.TRUE.equals(agrees);
        }
    }

    record Leaving(@Nullable @Pattern(regexp = NUMBER) String volunteer) {}

    record Listed(List<View> takingPart, List<View> waiting) {}

    record View(String volunteer, Person.@Nullable Masked person, Instant at, boolean accompanied) {}

    /**
     * One's own sign-up.
     *
     * @param placeInLine on the waiting list, from 1; 0 for whoever takes part
     */
    record Mine(ActivityView activity, boolean isTakingPart, int placeInLine) {

        static Mine of(Activity activity, VolunteerNumber number, Instant now) {
            var roster = activity.roster();
            return new Mine(ActivityView.of(activity, now), roster.isTakingPart(number), roster.placeInLine(number));
        }
    }
}
