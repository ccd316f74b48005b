package city.wutong.stories.check;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.stories.check.Poison.Buried;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The checker on recorded histories: one that is right, and one for every way of going wrong. */
class VerdictTests {

    private static final String TOPIC = "registry.applications";
    private static final String SUBMITTED = "registry.application-submitted.v1";
    private static final String ACCEPTED = "registry.application-accepted.v1";

    private final List<Told> told = new ArrayList<>(List.of(
            new Told("key-1", "key-1", "A", 1, 1, SUBMITTED),
            new Told("key-2", "key-2", "A", 2, 2, ACCEPTED),
            new Told("key-3", "key-3", "A", 3, 2, null)));
    private final List<Event> events = new ArrayList<>(List.of(event(1, SUBMITTED), event(2, ACCEPTED)));
    private final List<Stored> stored = new ArrayList<>(List.of(application(3, 2, 0, "key-1", "key-2", "key-3")));
    private final List<Projection> projections = new ArrayList<>(
            List.of(new Projection("work list", TOPIC, Map.of("A", 2L), Map.of("A", "700"), Map.of("A", "700"))));
    private final List<Poison> poison = new ArrayList<>(
            List.of(new Poison("poison-1", Poison.Kind.NO_JSON, List.of(TOPIC + ".registry.dlq"), "d1")));
    private final List<Buried> buried =
            new ArrayList<>(List.of(new Buried(TOPIC + ".registry.dlq", "poison-1", "unreadable", "d1")));

    @Test
    void findsNothingWhereEverythingIsRight() {
        assertThat(violated()).isEmpty();
    }

    @Test
    void takesARepeatedSendingForTheSameEvent() {
        events.add(event(1, SUBMITTED));
        events.add(event(2, ACCEPTED));

        assertThat(violated()).isEmpty();
    }

    @Test
    void findsALostEvent() {
        events.removeLast();

        assertThat(violated()).contains(Invariant.I1, Invariant.I4);
    }

    @Test
    void findsALostState() {
        stored.clear();

        assertThat(violated()).contains(Invariant.I1, Invariant.I4);
    }

    @Test
    void findsAnAcknowledgedCommandThatNobodyRemembers() {
        stored.set(0, application(2, 2, 0, "key-1", "key-2"));

        assertThat(violated()).containsExactly(Invariant.I1);
    }

    @Test
    void findsASwappedSequence() {
        events.addFirst(events.removeLast());

        assertThat(violated()).contains(Invariant.I3);
    }

    @Test
    void findsAGap() {
        events.set(1, event(3, ACCEPTED));

        assertThat(violated()).contains(Invariant.I3);
    }

    @Test
    void findsALostBeginning() {
        events.removeFirst();

        assertThat(violated()).contains(Invariant.I1, Invariant.I3, Invariant.I4);
    }

    @Test
    void findsARepeatedSendingThatDiffers() {
        events.add(event(1, ACCEPTED));

        assertThat(violated()).containsExactly(Invariant.I3);
    }

    @Test
    void findsAProjectionThatMissedAnEvent() {
        projections.set(0, new Projection("work list", TOPIC, Map.of("A", 1L), Map.of(), Map.of()));

        assertThat(violated()).containsExactly(Invariant.I3);
    }

    @Test
    void findsADoubleEffect() {
        stored.set(0, application(4, 2, 0, "key-1", "key-2", "key-3"));

        assertThat(violated()).containsExactly(Invariant.I2);
    }

    @Test
    void keepsApartWhatTheSystemDidToAnotherAggregateOfTheSameIdentity() {
        var elsewhere = "evaluation.credit";
        stored.add(new Stored(elsewhere, "A", "", 1, 1, 0, 0, List.of()));
        events.addFirst(new Event(elsewhere, 0, "A", 1, "A/1", "evaluation.credit-scored.v1", Event.SYSTEM, "{}"));

        assertThat(violated()).isEmpty();
    }

    @Test
    void findsAKeyThatTookEffectOnTwoAggregates() {
        stored.add(new Stored(TOPIC, "B", "", 1, 1, 0, 0, List.of(new Stored.Remembered("key-1", 1, 1))));
        events.add(new Event(TOPIC, 1, "B", 1, "B/1", SUBMITTED, "REGISTRAR", "{}"));

        assertThat(violated()).contains(Invariant.I2);
    }

    @Test
    void countsAWriteOfTheSystemThatRaisedNoEvent() {
        var commands = stored.getFirst().commands();
        stored.set(0, new Stored(TOPIC, "A", "ACCEPTED", 4, 2, 0, 1, commands));
        assertThat(violated()).isEmpty();

        stored.set(0, new Stored(TOPIC, "A", "ACCEPTED", 4, 2, 0, 2, commands));
        assertThat(violated()).containsExactly(Invariant.I2);
    }

    @Test
    void findsAKeyThatWasAnsweredDifferently() {
        told.add(new Told("key-3", "key-3", "A", 4, 2, null));

        assertThat(violated()).contains(Invariant.I2);
    }

    @Test
    void findsAnEventThatStillWaits() {
        stored.set(0, application(3, 2, 1, "key-1", "key-2", "key-3"));

        assertThat(violated()).containsExactly(Invariant.I4);
    }

    @Test
    void findsAProjectionThatDiffersFromTheLog() {
        projections.set(0, new Projection("work list", TOPIC, Map.of("A", 2L), Map.of("A", "700"), Map.of("A", "695")));

        assertThat(violated()).containsExactly(Invariant.I5);
    }

    @Test
    void findsAProjectionThatLacksASubject() {
        projections.set(0, new Projection("work list", TOPIC, Map.of("A", 2L), Map.of(), Map.of("A", "700")));

        assertThat(violated()).containsExactly(Invariant.I5);
    }

    @Test
    void findsAPoisonThatWasDropped() {
        buried.clear();

        assertThat(violated()).containsExactly(Invariant.I6);
    }

    @Test
    void findsAPoisonThatLostItsBytesOrCause() {
        buried.set(0, new Buried(TOPIC + ".registry.dlq", "poison-1", "unreadable", "d2"));
        assertThat(violated()).containsExactly(Invariant.I6);

        buried.set(0, new Buried(TOPIC + ".registry.dlq", "poison-1", "", "d1"));
        assertThat(violated()).containsExactly(Invariant.I6);
    }

    @Test
    void findsASoundEventAmongTheDeadLetters() {
        buried.add(new Buried(TOPIC + ".registry.dlq", "", "failed", "d3"));

        assertThat(violated()).containsExactly(Invariant.I6);
    }

    private Set<Invariant> violated() {
        return Verdict.on(new Evidence(told, events, stored, projections, poison, buried))
                .violated();
    }

    private static Event event(long sequence, String type) {
        return new Event(TOPIC, 0, "A", sequence, "A/" + sequence, type, "REGISTRAR", "{}");
    }

    private static Stored application(long version, long sequence, int waiting, String... keys) {
        var commands = new ArrayList<Stored.Remembered>();
        for (int at = 0; at < keys.length; at++) {
            commands.add(new Stored.Remembered(keys[at], at + 1, Math.min(at + 1, 2)));
        }
        return new Stored(TOPIC, "A", "ACCEPTED", version, sequence, waiting, 0, commands);
    }
}
