package city.wutong.registry.applications.web;

import city.wutong.registry.applications.ApplicationId;
import city.wutong.registry.applications.Deciding;
import city.wutong.registry.applications.Handling;
import city.wutong.starter.commands.Receipt;
import city.wutong.starter.security.Caller;
import city.wutong.starter.web.PlainText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/registry/applications/{id}")
class HandlingController {

    private final Handling handling;
    private final Deciding deciding;

    HandlingController(Handling handling, Deciding deciding) {
        this.handling = handling;
        this.deciding = deciding;
    }

    @PostMapping("/supplement-request")
    @RolesAllowed("REGISTRAR")
    Receipt requestSupplement(@PathVariable ApplicationId id, @RequestBody @Valid Missing missing, Caller caller) {
        return handling.requestSupplement(id, missing.missing(), caller.id());
    }

    @PostMapping("/acceptance")
    @RolesAllowed("REGISTRAR")
    Receipt accept(@PathVariable ApplicationId id, Caller caller) {
        return handling.accept(id, caller.id());
    }

    @PostMapping("/non-acceptance")
    @RolesAllowed("REGISTRAR")
    Receipt refuseAcceptance(@PathVariable ApplicationId id, @RequestBody @Valid Refusal refusal, Caller caller) {
        return handling.refuseAcceptance(id, refusal.ground(), refusal.reason(), caller.id());
    }

    @PostMapping("/review")
    @RolesAllowed("REGISTRAR")
    Receipt review(@PathVariable ApplicationId id, @RequestBody @Valid Review review, Caller caller) {
        var ground = review.ground() == null ? "" : review.ground();
        var proposal = new Handling.Proposal(review.approve(), ground, review.reason());
        return handling.review(id, proposal, caller.id());
    }

    @PostMapping("/approval")
    @RolesAllowed({"REGISTRAR", "LEADER"})
    Receipt approve(@PathVariable ApplicationId id, Caller caller) {
        return deciding.approve(id, caller.id());
    }

    @PostMapping("/rejection")
    @RolesAllowed({"REGISTRAR", "LEADER"})
    Receipt reject(@PathVariable ApplicationId id, Caller caller) {
        return deciding.reject(id, caller.id());
    }

    @PostMapping("/holder")
    @RolesAllowed({"REGISTRAR", "LEADER"})
    Receipt handTo(@PathVariable ApplicationId id, @RequestBody @Valid Holder holder, Caller caller) {
        return handling.handTo(id, holder.officer(), caller.id(), caller.has("LEADER"));
    }

    record Missing(@NotEmpty @Size(max = 20) List<@PlainText(max = 300) String> missing) {}

    record Refusal(
            @NotNull @Pattern(regexp = "[a-z0-9-]{1,80}") String ground,
            @PlainText(max = 1000) String reason) {}

    record Review(
            @NotNull Boolean approve,
            @Nullable @Pattern(regexp = "[a-z0-9-]{1,80}") String ground,
            @PlainText(max = 1000) String reason) {}

    record Holder(
            @NotNull @Pattern(regexp = "[\\w.@-]{1,64}") String officer) {}
}
