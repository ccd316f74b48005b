package city.wutong.starter.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.wutong.infrastructure.broker.EmbeddedBroker;
import city.wutong.starter.parcels.Servers;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

class RelayTests {

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String topic = "things-" + run;
    private final MongoTemplate mongo = new MongoTemplate(MongoClients.create(Servers.STORE), "relay-" + run);
    private final List<Relay> relays = new ArrayList<>();
    private final List<Producer<String, byte[]>> producers = new ArrayList<>();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    @AfterEach
    void stop() {
        relays.forEach(Relay::stop);
        producers.forEach(Producer::close);
    }

    @Test
    void eventsArriveOnceAndInTheOrderOfEachThing() {
        create(Servers.BROKER);
        for (int thing = 0; thing < 30; thing++) {
            write("thing-" + thing, 20);
        }
        var relay = start(Servers.BROKER, point -> {});
        relay.wake("things");

        var sent = read(Servers.BROKER, 600);

        assertThat(sent).hasSize(30);
        sent.values().forEach(numbers -> assertThat(numbers).containsExactlyElementsOf(oneTo(20)));
        await().untilAsserted(() -> assertThat(pending()).isZero());
        assertThat(metrics.counter("outbox.sent.events").count()).isEqualTo(600);
    }

    @Test
    void whatIsAddedWhileABatchIsSentStaysForTheNextOne() {
        create(Servers.BROKER);
        write("thing", 3);
        var added = new ArrayList<String>();
        // Between the send and the mark two further events are written.
        var relay = start(Servers.BROKER, point -> {
            if (point.equals(FaultPoints.BEFORE_MARK) && added.isEmpty()) {
                added.add(point);
                push("thing", 4, 5);
            }
        });
        relay.wake("things");

        assertThat(read(Servers.BROKER, 5).get("thing")).containsExactlyElementsOf(oneTo(5));
        await().untilAsserted(() -> assertThat(pending()).isZero());
    }

    @Test
    void aBrokerThatGoesAwayAndComesBackCostsNothing() {
        var directory = Servers.directory();
        var broker = EmbeddedBroker.start(directory, 0);
        var address = broker.bootstrapServers();
        create(address);
        var relay = start(address, point -> {});
        write("thing", 1);
        relay.wake("things");
        await().untilAsserted(() -> assertThat(pending()).isZero());

        broker.close();
        push("thing", 2, 3);
        relay.wake("things");
        push("thing", 4);
        relay.wake("things");
        assertThat(pending()).isEqualTo(1);

        try (var back =
                EmbeddedBroker.start(directory, URI.create("kafka://" + address).getPort())) {
            assertThat(read(back.bootstrapServers(), 4).get("thing")).containsExactlyElementsOf(oneTo(4));
            await().untilAsserted(() -> assertThat(pending()).isZero());
            stop();
            relays.clear();
            producers.clear();
        }
    }

    @Test
    void aStopDoesNotWaitForABrokerThatIsAway() {
        var broker = EmbeddedBroker.start(Servers.directory(), 0);
        create(broker.bootstrapServers());
        var relay = start(broker.bootstrapServers(), point -> {});
        broker.close();
        write("thing", 1);
        relay.wake("things");

        var started = System.nanoTime();
        stop();

        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(12));
        assertThat(pending()).isEqualTo(1);
    }

    @Test
    void anotherInstanceTakesOverWhenOneDiesWithItsLease() {
        create(Servers.BROKER);
        // The dead one's lease: taken and neither renewed nor given up.
        assertThat(new Leadership(locks(), "relay").isHeld()).isTrue();
        write("thing", 2);
        var relay = start(Servers.BROKER, point -> {});
        relay.wake("things");

        assertThat(read(Servers.BROKER, 2).get("thing")).containsExactly(1L, 2L);
    }

    @Test
    void aLeaseThatIsGivenUpIsFreeAtOnce() {
        var one = new Leadership(locks(), "relay");
        var other = new Leadership(locks(), "relay");

        assertThat(one.isHeld()).isTrue();
        assertThat(other.isHeld()).isFalse();
        one.release();
        assertThat(other.isHeld()).isTrue();
        assertThat(one.isHeld()).isFalse();
    }

    private MongoLockProvider locks() {
        return new MongoLockProvider(mongo.getCollection("leases"));
    }

    private Relay start(String broker, FaultPoints faults) {
        var producer = Sending.to(broker);
        producers.add(producer);
        var outboxes = new Outboxes(mongo, () -> List.of("things"));
        var relay = new Relay(
                outboxes,
                new Publisher(producer, "things"),
                new Leadership(locks(), "relay"),
                faults,
                Duration.ofMillis(500),
                metrics);
        relays.add(relay);
        relay.start();
        return relay;
    }

    private void create(String broker) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker))) {
            var created = admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1)));
            await().until(() -> created.all().isDone());
        }
    }

    private void write(String id, int events) {
        var outbox = oneTo(events).stream().map(number -> event(id, number)).toList();
        var _ = mongo.getCollection("things")
                .insertOne(new Document("_id", id)
                        .append("sequence", (long) events)
                        .append("outbox", outbox)
                        .append("pending", true));
    }

    private void push(String id, long... numbers) {
        for (var number : numbers) {
            var change = new Document("$set", new Document("sequence", number).append("pending", true))
                    .append("$push", new Document("outbox", event(id, number)));
            var _ = mongo.getCollection("things").updateOne(new Document("_id", id), change);
        }
    }

    private Document event(String id, long number) {
        return new Document("id", "%s/%s/%d".formatted(topic, id, number))
                .append("sequence", number)
                .append("topic", topic)
                .append("type", "things.thing-done.v1")
                .append("time", new Date())
                .append("actor", "SYSTEM")
                .append("data", "{}");
    }

    private long pending() {
        return mongo.getCollection("things").countDocuments(new Document("pending", true));
    }

    private static List<Long> oneTo(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(Long::valueOf).toList();
    }

    /** Sequences by key, in the order of the log. */
    private Map<String, List<Long>> read(String broker, int events) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker, "group.id", UUID.randomUUID().toString(), "auto.offset.reset", "earliest");
        var found = new HashMap<String, List<Long>>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(record -> found.computeIfAbsent(record.key(), _ -> new ArrayList<>())
                                .add(Long.valueOf(new String(record.headers()
                                        .lastHeader("ce_sequence")
                                        .value()))));
                return found.values().stream().mapToInt(List::size).sum() >= events;
            });
        }
        return found;
    }
}
