package city.wutong.volunteer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class VolunteerApplication {

    static void main(String[] args) {
        SpringApplication.run(VolunteerApplication.class, args);
    }
}
