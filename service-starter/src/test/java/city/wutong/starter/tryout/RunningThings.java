package city.wutong.starter.tryout;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** Runs a small service with the starter's web and security in a real container, once for all test classes. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = ThingsApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.import=classpath:service-defaults.yml",
            "spring.application.name=things",
            "logging.structured.format.console=",
            "MONGODB_URI=none",
            "KAFKA_BOOTSTRAP_SERVERS=none"
        })
@ContextConfiguration(initializers = IssuerNamed.class)
public @interface RunningThings {}
