package city.wutong.platform.city;

import city.wutong.platform.machine.Progress;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** The invented city: loaded through imports and commands only, as a bureau would load its own. */
public final class DemonstrationCity {
    private final Gateway gateway;
    private final Size size;
    private final Instant begun;

    /**
     * The city behind a gateway.
     *
     * @param begun when its loading was begun the first time; what must lie ahead lies ahead of that
     */
    public DemonstrationCity(String address, UnaryOperator<String> tokenFor, Size size, Instant begun) {
        gateway = new Gateway(address, tokenFor);
        this.size = size;
        this.begun = begun;
    }

    /** Loads what is not there yet. */
    public void load(Progress progress) {
        progress.say("Loading the demonstration city; its organisations and people are invented.");
        new RegisterSeed(gateway).load(progress);
        loadPeople(progress);
        new LibrarySeed(gateway).load(progress);
        new BureauSeed(gateway, begun).load(progress);
        new ActivitySeed(gateway, begun).load(progress);
    }

    /** Makes a whole city of a part; what does not depend on its size is left as people have made it meanwhile. */
    public void grow(Progress progress) {
        progress.say("Loading the rest of the demonstration city; its people are invented.");
        loadPeople(progress);
    }

    private void loadPeople(Progress progress) {
        new VolunteerSeed(gateway, size).load(progress);
        new HoursSeed(gateway, size).load(progress);
    }
}
