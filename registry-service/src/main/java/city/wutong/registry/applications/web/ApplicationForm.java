package city.wutong.registry.applications.web;

import city.wutong.registry.applications.Content;
import city.wutong.registry.applications.Request;
import city.wutong.registry.conditions.Establishment;
import city.wutong.registry.conditions.OrganisationType;
import city.wutong.registry.conditions.RegistrationAct;
import city.wutong.registry.conditions.UnifiedSocialCreditCode;
import city.wutong.registry.organisations.RegisteredItems;
import city.wutong.starter.web.PlainText;
import city.wutong.starter.web.SensibleDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An application as it is filled in. */
record ApplicationForm(
        @NotNull RegistrationAct act,
        @NotNull OrganisationType type,
        @Nullable @Pattern(regexp = CODE) String organisation,
        @NotNull @Valid Filled content) {

    static final String CODE = "5[1239]\\d{6}[0-9A-HJ-NP-RTUWXY]{10}";

    @AssertTrue boolean isOrganisationGivenUnlessItIsToBeFounded() {
        return (act == RegistrationAct.ESTABLISHMENT) == (organisation == null);
    }

    @AssertTrue(message = "{city.wutong.registry.code.message}") boolean isOrganisationACode() {
        return organisation == null
                || UnifiedSocialCreditCode.parse(organisation).isPresent();
    }

    Request request(String applicant) {
        return new Request(
                act,
                type,
                organisation == null ? null : new UnifiedSocialCreditCode(organisation),
                applicant,
                content.content());
    }

    /** What is applied for, and what proves it. */
    record Filled(
            @NotNull @Valid Items items,
            @Valid @Nullable Establishment founding,
            @NotNull @Size(max = 40) List<@Valid @NotNull Paper> documents,

            @Nullable @SensibleDate(pastYears = 2, futureYears = 0)
            LocalDate supervisorConsentOn,

            @Nullable @PlainText(max = 1000) String ground) {

        Content content() {
            var handedIn = documents.stream()
                    .map(paper -> new Content.HandedIn(paper.document(), paper.reference()))
                    .toList();
            return new Content(items.items(), founding, handedIn, supervisorConsentOn, ground);
        }
    }

    record Paper(
            @NotNull @Pattern(regexp = "[a-z0-9-]{1,60}") String document,
            @PlainText(max = 200) String reference) {}

    /** The registered items; which of them a type has, domain rules 2.3 say. */
    record Items(
            @PlainText(max = 100) String name,
            @PlainText(max = 200) String domicile,
            @NotNull @Pattern(regexp = "330483\\d{3}") String division,
            @PlainText(max = 1000) String purpose,
            @PlainText(max = 2000) String scope,
            @Nullable @PlainText(max = 200) String areaOfActivity,
            @Nullable @PlainText(max = 100) String foundationType,
            @PlainText(max = 50) String legalRepresentative,

            @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 2) BigDecimal fund,

            @Nullable @PlainText(max = 100) String supervisingUnit) {

        RegisteredItems items() {
            return new RegisteredItems(
                    name,
                    domicile,
                    division,
                    purpose,
                    scope,
                    areaOfActivity,
                    foundationType,
                    legalRepresentative,
                    fund,
                    supervisingUnit);
        }
    }
}
