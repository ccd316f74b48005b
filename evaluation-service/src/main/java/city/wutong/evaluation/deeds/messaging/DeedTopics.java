package city.wutong.evaluation.deeds.messaging;

import city.wutong.contracts.project.ProjectEvent;
import city.wutong.contracts.volunteer.HoursEvent;
import city.wutong.evaluation.deeds.DeedRetelling;
import city.wutong.evaluation.deeds.DeedSource;
import city.wutong.evaluation.deeds.PageId;
import city.wutong.evaluation.deeds.ToldDeed;
import city.wutong.evaluation.retelling.Told;
import city.wutong.evaluation.retelling.ToldTopics;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Tells again what the topics of hours and projects hold. */
@Component
class DeedTopics implements DeedRetelling {

    private final ToldTopics topics;

    DeedTopics(ToldTopics topics) {
        this.topics = topics;
    }

    @Override
    public Count read(DeedSource source, Consumer<Part> reader) {
        var tally = new ReadPart.Tally();
        topics.read(source.topic(), topics.places(source.topic()), telling -> {
            var part = new ReadPart(telling, told -> deedOf(source, told), tally);
            part.readOn();
            reader.accept(part);
        });
        return tally.count();
    }

    /** Nothing if nobody can tell where it belongs. */
    private Optional<ToldDeed> deedOf(DeedSource source, Told told) {
        return told.subject()
                .flatMap(subject -> told.sequence()
                        .map(sequence -> readable(source, told, sequence)
                                .orElseGet(() -> ToldDeed.unreadable(PageId.of(source, subject), sequence))));
    }

    private Optional<ToldDeed> readable(DeedSource source, Told told, long sequence) {
        return told.id().flatMap(id -> switch (source) {
            case HOURS ->
                told.<HoursEvent>event(HoursEvent.TYPES, HoursEvent::page, topics.json())
                        .map(event -> ToldDeeds.of(id, sequence, event));
            case PROJECTS ->
                told.<ProjectEvent>event(ProjectEvent.TYPES, ProjectEvent::project, topics.json())
                        .map(event -> ToldDeeds.of(id, sequence, event));
        });
    }
}
