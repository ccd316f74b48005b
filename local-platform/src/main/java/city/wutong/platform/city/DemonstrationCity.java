package city.wutong.platform.city;

import city.wutong.platform.machine.Progress;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** The invented city: loaded through imports and commands only, as a bureau would load its own. */
public final class DemonstrationCity {
    private final List<Seed> seeds;

    /**
     * The city behind a gateway.
     *
     * @param begun when its loading was begun the first time; what must lie ahead lies ahead of that
     */
    public DemonstrationCity(String address, UnaryOperator<String> tokenFor, Size size, Instant begun) {
        var gateway = new Gateway(address, tokenFor);
        seeds = List.of(
                new RegisterSeed(gateway),
                new VolunteerSeed(gateway, size),
                new LibrarySeed(gateway),
                new HoursSeed(gateway, size),
                new BureauSeed(gateway, begun),
                new ActivitySeed(gateway, begun));
    }

    /** Loads what is not there yet. */
    public void load(Progress progress) {
        progress.say("Loading the demonstration city; its organisations and people are invented.");
        seeds.forEach(seed -> seed.load(progress));
    }
}
