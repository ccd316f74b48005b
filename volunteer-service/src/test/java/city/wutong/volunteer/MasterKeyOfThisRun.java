package city.wutong.volunteer;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives the service a master key that is forgotten with the run. */
class MasterKeyOfThisRun implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String KEY = newKey();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("master key", Map.of("WUTONG_MASTER_KEY", KEY)));
    }

    private static String newKey() {
        var key = new byte[32];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
