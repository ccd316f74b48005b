package city.wutong.infrastructure.broker;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** The broker's settings: one node, small in memory and threads, records and offsets kept for ever. */
final class BrokerSettings {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    private static final Map<String, String> OF_ONE_NODE = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", Integer.toString(NODE)),
            Map.entry("controller.listener.names", CONTROLLER),
            Map.entry("inter.broker.listener.name", "PLAINTEXT"),
            Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
            Map.entry("default.replication.factor", "1"),
            Map.entry("min.insync.replicas", "1"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("share.coordinator.state.topic.min.isr", "1"));

    private static final Map<String, String> KEEPING = Map.of(
            "num.partitions", "12",
            "auto.create.topics.enable", "false",
            "log.retention.ms", "-1",
            // The largest the broker takes: a group that was away for decades still finds its place.
            "offsets.retention.minutes", Integer.toString(Integer.MAX_VALUE));

    // After kill -9 the broker waits until its former registration has expired, so that is short.
    private static final Map<String, String> QUICK = Map.of(
            "broker.session.timeout.ms", "3000",
            "broker.heartbeat.interval.ms", "500",
            "group.initial.rebalance.delay.ms", "0",
            "group.min.session.timeout.ms", "1000",
            "controller.quorum.election.timeout.ms", "300",
            "controller.quorum.election.backoff.max.ms", "300");

    private static final Map<String, String> SMALL = Map.ofEntries(
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "4"),
            Map.entry("num.replica.fetchers", "1"),
            Map.entry("background.threads", "2"),
            Map.entry("num.recovery.threads.per.data.dir", "2"),
            Map.entry("offsets.topic.num.partitions", "4"),
            Map.entry("transaction.state.log.num.partitions", "2"),
            Map.entry("share.coordinator.state.topic.num.partitions", "1"),
            Map.entry("log.cleaner.dedupe.buffer.size", "8388608"),
            Map.entry("log.segment.bytes", "67108864"),
            Map.entry("log.index.size.max.bytes", "1048576"),
            Map.entry("metadata.log.segment.bytes", "8388608"));

    private BrokerSettings() {}

    static Properties of(Path directory, Ports ports) {
        var broker = "PLAINTEXT://" + Ports.HOST + ":" + ports.broker();
        var controller = Ports.HOST + ":" + ports.controller();
        var settings = new Properties();
        settings.putAll(OF_ONE_NODE);
        settings.putAll(KEEPING);
        settings.putAll(QUICK);
        settings.putAll(SMALL);
        settings.putAll(Map.of(
                "log.dirs",
                directory.toString(),
                "listeners",
                broker + "," + CONTROLLER + "://" + controller,
                "advertised.listeners",
                broker,
                "controller.quorum.voters",
                NODE + "@" + controller));
        return settings;
    }
}
