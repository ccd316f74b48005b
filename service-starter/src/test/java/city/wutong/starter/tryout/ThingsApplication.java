package city.wutong.starter.tryout;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** A service of no domain, with neither store nor broker. */
@SpringBootConfiguration
@ComponentScan
@EnableAutoConfiguration(
        excludeName = {
            "city.wutong.starter.aggregates.AggregatesConfiguration",
            "city.wutong.starter.commands.CommandsConfiguration",
            "city.wutong.starter.figures.FiguresConfiguration",
            "city.wutong.starter.listening.ListeningConfiguration",
            "city.wutong.starter.outbox.OutboxConfiguration",
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
public class ThingsApplication {}
