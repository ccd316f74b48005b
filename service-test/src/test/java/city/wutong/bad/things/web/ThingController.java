package city.wutong.bad.things.web;

import org.springframework.web.bind.annotation.RestController;

@RestController
public class ThingController {

    public record View(String name) {}
}
