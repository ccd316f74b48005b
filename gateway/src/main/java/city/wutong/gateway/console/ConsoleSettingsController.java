package city.wutong.gateway.console;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ConsoleSettingsController {

    private final ConsoleSettings settings;

    ConsoleSettingsController(ConsoleSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/console-settings.json")
    ResponseEntity<ConsoleSettings> show() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(settings);
    }
}
