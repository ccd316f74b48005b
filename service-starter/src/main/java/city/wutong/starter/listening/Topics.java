package city.wutong.starter.listening;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Creates the topics a service writes and reads before it reads them: twelve partitions, kept for ever. */
class Topics implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Topics.class);
    private static final int PARTITIONS = 12;

    private final Admin admin;
    private final Set<String> announced;
    private final Set<String> heard;
    private final String group;
    private volatile boolean running;

    Topics(Admin admin, Set<String> announced, Set<String> heard, String group) {
        this.admin = admin;
        this.announced = announced;
        this.heard = heard;
        this.group = group;
    }

    private List<NewTopic> wanted() {
        var facts = Stream.concat(announced.stream(), heard.stream()).distinct().map(name -> topic(name, PARTITIONS));
        var letters = heard.stream().map(this::lettersOf);
        return Stream.concat(facts, letters).toList();
    }

    /** A record of the largest size has to fit in with its cause added. */
    private NewTopic lettersOf(String topic) {
        return topic("%s.%s.dlq".formatted(topic, group), 1)
                .configs(Map.of("retention.ms", "-1", "max.message.bytes", "4194304"));
    }

    private static NewTopic topic(String name, int partitions) {
        return new NewTopic(name, java.util.Optional.of(partitions), java.util.Optional.empty())
                .configs(Map.of("retention.ms", "-1"));
    }

    /** Waits a little for them; while the broker is away it goes on trying beside the start. */
    @Override
    public void start() {
        running = true;
        if (!wanted().isEmpty() && !created()) {
            LOG.warn("The topics could not be created yet; it is tried again until the broker answers");
            var _ = Thread.ofVirtual().name("topics").start(this::createLater);
        }
    }

    private void createLater() {
        try {
            while (running && !created()) {
                TimeUnit.SECONDS.sleep(1);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean created() {
        try {
            for (var creation : admin.createTopics(wanted()).values().values()) {
                await(creation);
            }
            return true;
        } catch (ExecutionException | TimeoutException failed) {
            LOG.debug("Topics are not there: {}", failed.toString());
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void await(Future<Void> creation) throws ExecutionException, TimeoutException, InterruptedException {
        try {
            var _ = creation.get(5, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof TopicExistsException)) {
                throw failed;
            }
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
