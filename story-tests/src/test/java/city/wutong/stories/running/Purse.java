package city.wutong.stories.running;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps tokens for a part of their life, as a client does. */
final class Purse {

    private static final Duration KEPT = Duration.ofMinutes(3);
    /** Nobody takes it for a token: what a client without a valid one is answered. */
    private static final String NONE = "none";

    private record Kept(String token, Instant until) {}

    private final Map<String, Kept> tokens = new ConcurrentHashMap<>();
    private final RunningPlatform platform;

    Purse(RunningPlatform platform) {
        this.platform = platform;
    }

    String tokenOf(String account) {
        var kept = tokens.get(account);
        if (kept != null && kept.until().isAfter(Instant.now())) {
            return kept.token();
        }
        var fresh = platform.tokenFor(account);
        fresh.ifPresent(
                token -> tokens.put(account, new Kept(token, Instant.now().plus(KEPT))));
        return fresh.orElse(kept == null ? NONE : kept.token());
    }
}
