package city.wutong.project.library.web;

import city.wutong.project.directory.Party;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** For whom it is done. */
record PartyForm(
        @NotNull Party.Kind kind,

        @NotNull @Pattern(regexp = "[0-9A-HJ-NP-RTUWXY]{9}|[0-9A-HJ-NP-RTUWXY]{18}") String code) {

    Party party() {
        return new Party(kind, code);
    }
}
