package city.wutong.evaluation.credit.messaging;

import city.wutong.contracts.registry.OrganisationEvent;
import city.wutong.evaluation.credit.News;
import city.wutong.evaluation.credit.OrganisationId;
import city.wutong.evaluation.credit.Retelling;
import city.wutong.evaluation.credit.Retelling.Count;
import city.wutong.evaluation.credit.Retelling.Tale;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Reads partition by partition, so that only one partition's organisations are in memory at a time. */
class ReadTales implements Retelling.Tales {

    private static final Duration POLL = Duration.ofMillis(500);
    private static final int EMPTY_POLLS_AT_MOST = 40;

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final OrganisationRecords records;
    private final Map<TopicPartition, Long> done;
    private long events;
    private long others;

    ReadTales(KafkaConsumer<byte[], byte[]> consumer, OrganisationRecords records, Map<TopicPartition, Long> done) {
        this.consumer = consumer;
        this.records = records;
        this.done = done;
    }

    @Override
    public Count read(Consumer<Tale> reader) {
        var partitions = consumer.partitionsFor(OrganisationEvent.TOPIC).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.endOffsets(partitions).forEach((partition, end) -> {
            var tales = new HashMap<OrganisationId, Tale>();
            read(partition, end, tales);
            tales.values().forEach(reader);
        });
        return new Count(events, others);
    }

    private void read(TopicPartition partition, long end, Map<OrganisationId, Tale> tales) {
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        var empty = 0;
        while (consumer.position(partition) < end) {
            var polled = consumer.poll(POLL).records(partition);
            empty = polled.isEmpty() ? empty + 1 : 0;
            if (empty > EMPTY_POLLS_AT_MOST) {
                throw new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE);
            }
            polled.stream().filter(record -> record.offset() < end).forEach(record -> take(record, partition, tales));
        }
    }

    private void take(
            ConsumerRecord<byte[], byte[]> record, TopicPartition partition, Map<OrganisationId, Tale> tales) {
        var news = records.read(record);
        if (news.isEmpty()) {
            others++;
            return;
        }
        events++;
        var isDue = record.offset() < done.getOrDefault(partition, 0L);
        var _ = tales.merge(news.get().fact().organisation(), taleOf(news.get(), isDue), ReadTales::joined);
    }

    private static Tale taleOf(News news, boolean isDue) {
        var one = new TreeMap<Long, News>();
        one.put(news.fact().sequence(), news);
        return new Tale(news.fact().organisation(), one, isDue ? news.fact().sequence() : 0);
    }

    private static Tale joined(Tale known, Tale next) {
        next.news().forEach(known.news()::putIfAbsent);
        return new Tale(known.organisation(), known.news(), Math.max(known.due(), next.due()));
    }
}
