package city.wutong.evaluation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service that says what the city thinks of its social organisations, and why. */
@SpringBootApplication
public class EvaluationApplication {

    static void main(String[] args) {
        SpringApplication.run(EvaluationApplication.class, args);
    }
}
