package city.wutong.starter.figures;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RolesAllowed("OPERATOR")
class FiguresController {

    private final Measures measures;

    FiguresController(Measures measures) {
        this.measures = measures;
    }

    @GetMapping("/api/${wutong.service}/operations/figures")
    ResponseEntity<Figures> show() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(measures.read());
    }
}
