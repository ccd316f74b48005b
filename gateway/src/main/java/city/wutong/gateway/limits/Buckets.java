package city.wutong.gateway.limits;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** One bucket of tokens per asker, for a bounded number of askers; the one that was silent longest is forgotten. */
class Buckets {

    private final Bandwidth bandwidth;
    private final Map<String, Bucket> buckets;

    Buckets(LimitSettings.Rate rate, int remembered) {
        this.bandwidth = Bandwidth.builder()
                .capacity(rate.burst())
                .refillGreedy(rate.perSecond(), Duration.ofSeconds(1))
                .build();
        this.buckets = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                return size() > remembered;
            }
        };
    }

    ConsumptionProbe take(String asker) {
        return bucketOf(asker).tryConsumeAndReturnRemaining(1);
    }

    int size() {
        synchronized (buckets) {
            return buckets.size();
        }
    }

    private Bucket bucketOf(String asker) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    asker, _ -> Bucket.builder().addLimit(bandwidth).build());
        }
    }
}
