package city.wutong.project.library.web;

import city.wutong.project.library.ProjectId;
import city.wutong.project.library.Reviewing;
import city.wutong.starter.commands.Receipt;
import city.wutong.starter.security.Caller;
import city.wutong.starter.web.PlainText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/project/projects/{id}")
class ReviewController {

    private final Reviewing reviewing;

    ReviewController(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    @PostMapping("/review")
    @RolesAllowed("REGISTRAR")
    Receipt review(@PathVariable ProjectId id, @RequestBody @Valid Opinion opinion, Caller caller) {
        return reviewing.review(id, opinion.recommended(), opinion.reason(), caller.id());
    }

    @PostMapping("/listing")
    @RolesAllowed({"REGISTRAR", "LEADER"})
    Receipt list(@PathVariable ProjectId id, Caller caller) {
        return reviewing.list(id, caller.id());
    }

    @PostMapping("/rejection")
    @RolesAllowed({"REGISTRAR", "LEADER"})
    Receipt reject(@PathVariable ProjectId id, Caller caller) {
        return reviewing.reject(id, caller.id());
    }

    record Opinion(
            @NotNull Boolean recommended,
            @NotNull @PlainText(max = 1000) String reason) {}
}
