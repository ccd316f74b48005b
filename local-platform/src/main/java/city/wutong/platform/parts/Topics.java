package city.wutong.platform.parts;

import city.wutong.platform.machine.Complaint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of facts, made before anybody needs them and kept for ever. */
final class Topics {
    private static final List<String> NAMES = List.of(
            "registry.organisations",
            "registry.applications",
            "volunteer.volunteers",
            "volunteer.activities",
            "volunteer.hours",
            "project.projects",
            "project.cases",
            "evaluation.credit");
    private static final int PARTITIONS = 12;
    private static final long LONGEST_SECONDS = 60;

    private Topics() {}

    static void create(String bootstrapServers) {
        var wanted = NAMES.stream()
                .map(name -> new NewTopic(name, Optional.of(PARTITIONS), Optional.empty())
                        .configs(Map.of("retention.ms", "-1", "retention.bytes", "-1")))
                .toList();
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            for (var made : admin.createTopics(wanted).values().values()) {
                await(made, bootstrapServers);
            }
        }
    }

    private static void await(Future<Void> made, String bootstrapServers) {
        try {
            var _ = made.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof TopicExistsException)) {
                throw Complaint.of(
                        "The broker at %s makes no topics: %s", bootstrapServers, String.valueOf(failed.getCause()));
            }
        } catch (TimeoutException late) {
            throw Complaint.of("The broker at %s does not answer: see that it runs.", bootstrapServers);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
