package city.wutong.evaluation.credit.messaging;

import city.wutong.contracts.registry.OrganisationEvent;
import city.wutong.evaluation.credit.News;
import city.wutong.evaluation.credit.Retelling;
import city.wutong.evaluation.retelling.Told;
import city.wutong.evaluation.retelling.ToldTopics;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells again what the register's topic holds. */
@Component
class OrganisationTopic implements Retelling {

    private final ToldTopics topics;

    OrganisationTopic(ToldTopics topics) {
        this.topics = topics;
    }

    @Override
    public Tales begin() {
        var places = topics.places(OrganisationEvent.TOPIC);
        return reader -> {
            var count = new int[2];
            topics.read(OrganisationEvent.TOPIC, places, telling -> {
                var tales = new ReadTales();
                telling.readOn((told, isDue) -> {
                    var news = newsOf(told);
                    news.ifPresent(known -> tales.take(known, isDue));
                    count[news.isPresent() ? 0 : 1]++;
                });
                tales.all().forEach(reader);
            });
            return new Count(count[0], count[1]);
        };
    }

    /** Nothing if it is no event that this version knows: the listener has set it aside too. */
    private Optional<News> newsOf(Told told) {
        return told.<OrganisationEvent>event(OrganisationEvent.TYPES, OrganisationEvent::organisation, topics.json())
                .flatMap(event -> told.id()
                        .flatMap(id -> told.sequence().map(sequence -> OrganisationNews.of(id, sequence, event))));
    }
}
