package city.wutong.starter.aggregates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import city.wutong.starter.parcels.Parcel;
import city.wutong.starter.parcels.Parcel.ParcelId;
import city.wutong.starter.parcels.ParcelListener;
import city.wutong.starter.parcels.Parcels;
import city.wutong.starter.parcels.RunningParcels;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoTemplate;

class AggregatesTests {

    private final Parcels parcels = RunningParcels.bean(Parcels.class);
    private final ParcelListener listener = RunningParcels.bean(ParcelListener.class);

    @Test
    void versionCountsWritesAndSequenceCountsPublishedEvents() {
        var id = posted(null);

        var weighed = parcels.change(id, parcel -> parcel.weigh(5));
        var moved = parcels.change(id, parcel -> parcel.move("b"));

        assertThat(weighed.version()).isEqualTo(2);
        assertThat(weighed.sequence()).isEqualTo(1);
        assertThat(moved.version()).isEqualTo(3);
        assertThat(moved.sequence()).isEqualTo(2);
        assertThat(parcels.get(id).weight()).isEqualTo(5);
        await().untilAsserted(() -> assertThat(listener.wayOf(id.value())).containsExactly("a", "b"));
    }

    @Test
    void aFieldThatIsUnsetVanishesFromTheDocument() {
        var id = posted("fragile " + UUID.randomUUID());

        var _ = parcels.change(id, parcel -> parcel.note(null));

        assertThat(stored(id)).doesNotContainKey("note").containsEntry("place", "a");
        assertThat(parcels.get(id).note()).isNull();
    }

    @Test
    void aSaveNeverPutsBackWhatWasSent() {
        var id = posted(null);
        await().untilAsserted(() -> assertThat(stored(id)).doesNotContainKey("pending"));

        var _ = parcels.change(id, parcel -> parcel.weigh(7));

        assertThat(stored(id).getList("outbox", Document.class)).isEmpty();
        assertThat(stored(id)).doesNotContainKey("pending");
    }

    @Test
    void aChangeThatAltersNothingIsNotWrittenWhereNobodyCommands() {
        var id = posted(null);

        var receipt = parcels.change(id, parcel -> parcel.note(null));

        assertThat(receipt.version()).isEqualTo(1);
    }

    @Test
    void aViolatedUniqueIndexIsPassedOn() {
        var note = "only " + UUID.randomUUID();
        var _ = posted(note);
        var other = posted(null);

        assertThatThrownBy(() -> posted(note)).isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> parcels.change(other, parcel -> parcel.note(note)))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void theSameIdentityIsNotEnteredTwice() {
        var id = posted(null);

        assertThatThrownBy(() -> parcels.add(Parcel.posted(id.value(), "z", null)))
                .isInstanceOf(AlreadyThere.class);
    }

    @Test
    void anIdentityThatLooksLikeAnObjectIdStaysText() {
        var id = new ParcelId("%024x".formatted(System.nanoTime()));

        var _ = parcels.add(Parcel.posted(id.value(), "a", null));
        var _ = parcels.change(id, parcel -> parcel.move("b"));

        assertThat(parcels.get(id).place()).isEqualTo("b");
        await().untilAsserted(() -> assertThat(listener.wayOf(id.value())).containsExactly("a", "b"));
    }

    @Test
    void anEventThatCouldNeverBeSentIsNotWritten() {
        var id = posted(null);

        assertThatThrownBy(() -> parcels.change(id, parcel -> parcel.move("x".repeat(1 << 20))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(parcels.get(id).version()).isEqualTo(1);
    }

    @Test
    void fiftyThreadsChangingOneAggregateLoseNothing() throws Exception {
        var id = posted(null);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var moves = IntStream.rangeClosed(1, 50)
                    .mapToObj(i -> threads.submit(() -> parcels.change(id, parcel -> parcel.move("p" + i))))
                    .toList();
            for (var move : moves) {
                assertThat(move.get().version()).isBetween(2L, 51L);
            }
        }

        assertThat(parcels.get(id).version()).isEqualTo(51);
        await().untilAsserted(
                        () -> assertThat(listener.wayOf(id.value())).hasSize(51).doesNotHaveDuplicates());
        await().untilAsserted(() ->
                assertThat(stored(id).getList("outbox", Document.class)).isEmpty());
    }

    private ParcelId posted(@Nullable String note) {
        var id = UUID.randomUUID().toString();
        var receipt = parcels.add(Parcel.posted(id, "a", note));
        assertThat(List.of(receipt.version(), receipt.sequence())).containsExactly(1L, 1L);
        return new ParcelId(id);
    }

    private static Document stored(ParcelId id) {
        var found = RunningParcels.bean(MongoTemplate.class)
                .getCollection("parcels")
                .find(new Document("_id", id.value()))
                .first();
        return found == null ? new Document() : found;
    }
}
