package city.wutong.starter.parcels;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** A service of no domain with all that the starter offers. */
@SpringBootConfiguration
@ComponentScan
@EnableAutoConfiguration
class ParcelsApplication {}
