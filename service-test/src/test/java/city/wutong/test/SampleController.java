package city.wutong.test;

import city.wutong.starter.security.Caller;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RolesAllowed({"READER", "KEEPER"})
class SampleController {

    @GetMapping("/api/samples/{id}")
    Caller read(Caller caller) {
        return caller;
    }

    @DeleteMapping("/api/samples/{id}")
    @RolesAllowed("KEEPER")
    void delete() {}

    @GetMapping("/api/samples/closed")
    @DenyAll
    void closed() {}

    @GetMapping("/api/samples/any")
    @PermitAll
    void any() {}

    @GetMapping("/public/samples")
    @PermitAll
    String open() {
        return "open";
    }
}
