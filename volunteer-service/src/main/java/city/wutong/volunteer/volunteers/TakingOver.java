package city.wutong.volunteer.volunteers;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes over volunteers of an older register, many at once. */
@Component
public class TakingOver {

    private final Volunteers volunteers;
    private final Records records;
    private final Numbers numbers;
    private final Clock clock;

    TakingOver(Volunteers volunteers, Records records, Numbers numbers, Clock clock) {
        this.volunteers = volunteers;
        this.records = records;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Holds each against those registered. */
    public List<Match> match(List<Imported> all) {
        var known = known(all);
        var taken = volunteers
                .allOf(all.stream()
                        .map(Imported::number)
                        .filter(Objects::nonNull)
                        .toList())
                .stream()
                .collect(Collectors.toMap(Volunteer::id, Function.identity()));
        return all.stream().map(one -> match(one, known, taken)).toList();
    }

    /** Enters those that are not registered yet and says how many. */
    public int enter(List<Imported> all) {
        var now = clock.instant();
        var known = known(all);
        var fresh =
                all.stream().filter(one -> !known.containsKey(identityOf(one))).toList();
        if (fresh.isEmpty()) {
            return 0;
        }
        var given = numbers.next(fresh.size()).iterator();
        var newcomers = fresh.stream()
                .map(one -> {
                    var next = given.next();
                    var number = one.number() == null ? next : one.number();
                    return Volunteer.join(number, entryOf(one), identification(number, one), now);
                })
                .toList();
        return newcomers.size() - volunteers.addAll(newcomers).size();
    }

    private Match match(Imported one, Map<String, Volunteer> known, Map<VolunteerNumber, Volunteer> taken) {
        var identity = identityOf(one);
        var registered = known.get(identity);
        if (registered != null) {
            var isSame = records.personOf(registered).equals(one.statement().person())
                    && registered.profile().equals(one.profile());
            return new Match(identity, isSame ? Match.Outcome.SAME : Match.Outcome.OTHER_CONTENT);
        }
        var isTaken = one.number() != null && taken.containsKey(one.number());
        return new Match(identity, isTaken ? Match.Outcome.NUMBER_TAKEN : Match.Outcome.NEW);
    }

    private Map<String, Volunteer> known(Collection<Imported> all) {
        var known = new HashMap<String, Volunteer>();
        volunteers
                .identified(all.stream().map(this::identityOf).toList())
                .forEach(volunteer -> known.put(volunteer.identity(), volunteer));
        return known;
    }

    private String identityOf(Imported one) {
        return records.identityOf(one.statement().person().identityNumber());
    }

    private Identification identification(VolunteerNumber number, Imported one) {
        var person = one.statement().person();
        return new Identification(records.sealed(number, person), identityOf(one), null, null);
    }

    private static Entry entryOf(Imported one) {
        var by = one.statement().guardian() == null ? Consent.By.VOLUNTEER : Consent.By.GUARDIAN;
        return new Entry(
                Volunteer.Origin.IMPORT,
                one.profile(),
                one.joinedOn(),
                List.of(new Consent(by, Consent.OLDER_REGISTER, one.consentedOn())),
                null);
    }

    /**
     * How one stands to those registered.
     *
     * @param identity fingerprint of the identity number
     */
    public record Match(String identity, Outcome outcome) {

        /** What was found. */
        public enum Outcome {
            NEW,
            SAME,
            OTHER_CONTENT,
            NUMBER_TAKEN
        }
    }
}
