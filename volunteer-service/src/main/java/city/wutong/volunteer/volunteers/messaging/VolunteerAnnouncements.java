package city.wutong.volunteer.volunteers.messaging;

import city.wutong.contracts.volunteer.VolunteerEvent;
import city.wutong.contracts.volunteer.VolunteerJoined;
import city.wutong.contracts.volunteer.VolunteerLeft;
import city.wutong.starter.aggregates.Announcement;
import city.wutong.starter.aggregates.Announcements;
import city.wutong.volunteer.volunteers.Volunteer;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the world of volunteers, by number only. */
@Component
class VolunteerAnnouncements implements Announcements<Volunteer.Event> {

    @Override
    public Class<Volunteer.Event> events() {
        return Volunteer.Event.class;
    }

    @Override
    public Optional<Announcement> of(Volunteer.Event event) {
        var told = told(event);
        return Optional.of(new Announcement(VolunteerEvent.TOPIC, told.eventType(), told));
    }

    private static VolunteerEvent told(Volunteer.Event event) {
        return switch (event) {
            case Volunteer.Joined(var number, var division, var on, var at) ->
                new VolunteerJoined(number.value(), division, on, at);
            case Volunteer.Left(var number, var on, var at) -> new VolunteerLeft(number.value(), on, at);
        };
    }
}
