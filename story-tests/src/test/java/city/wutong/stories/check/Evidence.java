package city.wutong.stories.check;

import java.util.List;

/** All that is known when everything has come to rest. */
public record Evidence(
        List<Told> told,
        List<Event> events,
        List<Stored> stored,
        List<Projection> projections,
        List<Poison> poison,
        List<Poison.Buried> buried) {}
