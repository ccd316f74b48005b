package city.wutong.project;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class ProjectApplication {

    static void main(String[] args) {
        SpringApplication.run(ProjectApplication.class, args);
    }
}
