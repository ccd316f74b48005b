package city.wutong.volunteer.codes;

import static java.nio.charset.StandardCharsets.US_ASCII;

import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.rules.RuleSet;
import city.wutong.starter.rules.RuleSets;
import city.wutong.starter.time.BusinessTime;
import city.wutong.volunteer.activities.ActivityId;
import city.wutong.volunteer.codes.CodeRules.Clause;
import city.wutong.volunteer.privacy.Fingerprints;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The codes of activities. The rotating one holds activity, time and a keyed hash over both, so that nothing has to be
 * stored and none can be made up; a photograph of it is worthless when the one after the next is shown.
 */
@Component
public class CheckInCodes {

    private static final Pattern ROTATING = Pattern.compile("([^.]{1,64})\\.([0-9]{1,12})\\.([0-9a-f]{32})");
    private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

    private final RuleSets<CodeRules> rules = RuleSets.load("codes", CodeRules.class);
    private final Fingerprints fingerprints;
    private final Guesses guesses;
    private final Clock clock;

    CheckInCodes(Fingerprints fingerprints, Guesses guesses, Clock clock) {
        this.fingerprints = fingerprints;
        this.guesses = guesses;
        this.clock = clock;
    }

    public Shown shown(ActivityId activity) {
        var now = clock.instant();
        var seconds = inForce(now).rules().stepSeconds();
        var step = now.getEpochSecond() / seconds;
        return new Shown(
                rotating(activity.value(), step), Instant.ofEpochSecond((step + 1) * seconds), sixDigits(activity));
    }

    /** Throws the refusal, with its rule, of a code that is not one of this activity and this minute. */
    public Reading read(String code, ActivityId activity, VolunteerNumber by) {
        var now = clock.instant();
        return SIX_DIGITS.matcher(code).matches() ? guessed(code, activity, by, now) : read(code, activity, now);
    }

    /** Throws {@link CodeUsed} if both ends were read from one code. */
    public void requireAnother(Reading first, Reading second) {
        if (first.isRotating() && second.isRotating() && second.step() <= first.step()) {
            throw new CodeUsed(clause(Clause.ONCE, clock.instant()));
        }
    }

    private Reading guessed(String code, ActivityId activity, VolunteerNumber by, Instant now) {
        var most = inForce(now).rules().guesses();
        // Counted before it is compared, so that many guesses at once are not one.
        if (guesses.count(activity, by) > most) {
            throw new CodesLocked(clause(Clause.GUESSES, now));
        }
        if (!isSame(code, sixDigits(activity))) {
            throw new WrongCode(clause(Clause.GENUINE, now));
        }
        guesses.forget(activity, by);
        return new Reading(false, 0);
    }

    private Reading read(String code, ActivityId activity, Instant now) {
        var parts = ROTATING.matcher(code);
        if (!parts.matches()) {
            throw new WrongCode(clause(Clause.GENUINE, now));
        }
        var step = Long.parseLong(parts.group(2));
        if (!isSame(code, rotating(parts.group(1), step))) {
            throw new WrongCode(clause(Clause.GENUINE, now));
        }
        if (!parts.group(1).equals(activity.value())) {
            throw new CodeOfAnotherActivity(clause(Clause.GENUINE, now));
        }
        var current = now.getEpochSecond() / inForce(now).rules().stepSeconds();
        if (step != current && step != current - 1) {
            throw new CodeExpired(clause(Clause.ROTATING, now));
        }
        return new Reading(true, step);
    }

    private String rotating(String activity, long step) {
        var mac = fingerprints.of("rotating code", activity + "\n" + step).substring(0, 32);
        return "%s.%d.%s".formatted(activity, step, mac);
    }

    private String sixDigits(ActivityId activity) {
        var mac = fingerprints.of("six digits", activity.value());
        return "%06d".formatted(Long.parseLong(mac.substring(0, 12), 16) % 1_000_000);
    }

    /** In a time that does not tell how much of it is right. */
    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(US_ASCII), other.getBytes(US_ASCII));
    }

    private RuleReference clause(Clause clause, Instant now) {
        var inForce = inForce(now);
        return inForce.clause(Objects.requireNonNull(inForce.rules().clauses().get(clause)));
    }

    private RuleSet<CodeRules> inForce(Instant now) {
        return rules.inForceOn(BusinessTime.dayOf(now));
    }
}
