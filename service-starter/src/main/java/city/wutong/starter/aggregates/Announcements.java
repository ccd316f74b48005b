package city.wutong.starter.aggregates;

import java.util.Optional;

/** Puts the events of one kind of aggregate into the published language. */
public interface Announcements<E> {

    /** The sealed type of the events this one speaks for. */
    Class<E> events();

    /** What is published of it, or nothing where the world has no use for it. */
    Optional<Announcement> of(E event);
}
