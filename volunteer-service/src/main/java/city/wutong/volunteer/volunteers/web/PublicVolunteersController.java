package city.wutong.volunteer.volunteers.web;

import city.wutong.volunteer.volunteers.Volunteers;
import jakarta.annotation.security.PermitAll;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/public/volunteer/volunteers")
@PermitAll
class PublicVolunteersController {

    private final Volunteers volunteers;

    PublicVolunteersController(Volunteers volunteers) {
        this.volunteers = volunteers;
    }

    /** How many volunteers the city has today. */
    @GetMapping("/total")
    Total total() {
        return new Total(volunteers.active());
    }

    record Total(long volunteers) {}
}
