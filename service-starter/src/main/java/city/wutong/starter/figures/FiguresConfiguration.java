package city.wutong.starter.figures;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@AutoConfiguration
@Import(FiguresController.class)
class FiguresConfiguration {

    @Bean
    Measures measures(@Value("${wutong.service}") String service, MeterRegistry metrics, Clock clock) {
        return new Measures(service, metrics, clock);
    }
}
