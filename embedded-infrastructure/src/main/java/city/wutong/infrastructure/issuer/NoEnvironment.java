package city.wutong.infrastructure.issuer;

import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;

/** Neither system properties nor environment variables: they are meant for the service in the same JVM. */
final class NoEnvironment extends StandardEnvironment {

    @Override
    protected void customizePropertySources(MutablePropertySources sources) {}
}
