package city.wutong.starter.listening;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
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
    private boolean running;

    Topics(Admin admin, Set<String> announced, Set<String> heard, String group) {
        this.admin = admin;
        this.announced = announced;
        this.heard = heard;
        this.group = group;
    }

    private List<NewTopic> wanted() {
        var facts = Stream.concat(announced.stream(), heard.stream()).distinct().map(name -> topic(name, PARTITIONS));
        var letters = heard.stream().map(name -> topic("%s.%s.dlq".formatted(name, group), 1));
        return Stream.concat(facts, letters).toList();
    }

    private static NewTopic topic(String name, int partitions) {
        return new NewTopic(name, java.util.Optional.of(partitions), java.util.Optional.empty())
                .configs(Map.of("retention.ms", "-1"));
    }

    @Override
    public void start() {
        running = true;
        for (var created : admin.createTopics(wanted()).values().entrySet()) {
            try {
                var _ = created.getValue().get(10, TimeUnit.SECONDS);
            } catch (ExecutionException failed) {
                if (!(failed.getCause() instanceof TopicExistsException)) {
                    LOG.warn("Topic {} could not be created: {}", created.getKey(), failed.toString());
                }
            } catch (TimeoutException away) {
                LOG.warn("Topic {} could not be created, the broker does not answer", created.getKey());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
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
