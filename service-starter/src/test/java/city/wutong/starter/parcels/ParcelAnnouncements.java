package city.wutong.starter.parcels;

import city.wutong.starter.aggregates.Announcement;
import city.wutong.starter.aggregates.Announcements;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ParcelAnnouncements implements Announcements<Parcel.Event> {

    @Override
    public Class<Parcel.Event> events() {
        return Parcel.Event.class;
    }

    @Override
    public Optional<Announcement> of(Parcel.Event event) {
        return switch (event) {
            case Parcel.Moved moved ->
                Optional.of(new Announcement(
                        Servers.TOPIC,
                        ParcelMoved.TYPE,
                        new ParcelMoved(moved.id().value(), moved.to())));
            case Parcel.Weighed _ -> Optional.empty();
        };
    }
}
