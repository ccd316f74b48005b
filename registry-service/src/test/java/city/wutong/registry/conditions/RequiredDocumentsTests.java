package city.wutong.registry.conditions;

import static city.wutong.registry.conditions.OrganisationType.FOUNDATION;
import static city.wutong.registry.conditions.OrganisationType.SERVICE_INSTITUTION;
import static city.wutong.registry.conditions.OrganisationType.SOCIETY;
import static city.wutong.registry.conditions.RegistrationAct.CHANGE;
import static city.wutong.registry.conditions.RegistrationAct.DEREGISTRATION;
import static city.wutong.registry.conditions.RegistrationAct.ESTABLISHMENT;
import static city.wutong.registry.conditions.RegistrationFixtures.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.registry.conditions.RegistrationRules.Document;
import city.wutong.registry.conditions.RequiredDocuments.Filing;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequiredDocumentsTests {

    static final RequiredDocuments DOCUMENTS = new RequiredDocuments(RegistrationFixtures.RULES);

    @ParameterizedTest
    @EnumSource(OrganisationType.class)
    void areSixToEstablishAnOrganisation(OrganisationType type) {
        assertThat(codes(new Filing(ESTABLISHMENT, type, true, Set.of())))
                .containsExactlyInAnyOrder(
                        "application",
                        "supervisor-approval",
                        "capital-verification",
                        "premises-proof",
                        "officers",
                        "draft-charter");
    }

    @ParameterizedTest
    @EnumSource(OrganisationType.class)
    void leaveOutTheSupervisingUnitsApprovalWhereThereIsNone(OrganisationType type) {
        assertThat(codes(new Filing(ESTABLISHMENT, type, false, Set.of())))
                .hasSize(5)
                .doesNotContain("supervisor-approval");
    }

    @ParameterizedTest
    @CsvSource({
        "DOMICILE,premises-proof",
        "LEGAL_REPRESENTATIVE,officers",
        "FUND,capital-verification",
        "SUPERVISING_UNIT,supervisor-release"
    })
    void proveTheItemThatChanges(RegisteredItem item, String proof) {
        assertThat(codes(new Filing(CHANGE, SOCIETY, true, Set.of(item))))
                .containsExactly("application", "minutes", "supervisor-approval", proof);
        assertThat(codes(new Filing(CHANGE, SERVICE_INSTITUTION, true, Set.of(RegisteredItem.NAME))))
                .doesNotContain(proof);
    }

    @Test
    void areAnApplicationToChangeAFoundation() {
        assertThat(codes(new Filing(CHANGE, FOUNDATION, true, Set.of(RegisteredItem.NAME))))
                .containsExactly("application");
    }

    @Test
    void endAnOrganisationWithItsLiquidationReport() {
        assertThat(codes(new Filing(DEREGISTRATION, SOCIETY, true, Set.of())))
                .containsExactly("application", "supervisor-approval", "liquidation-report");
        assertThat(codes(new Filing(DEREGISTRATION, SERVICE_INSTITUTION, true, Set.of())))
                .contains("liquidation-report", "certificate-originals", "seal", "financial-vouchers");
        assertThat(codes(new Filing(DEREGISTRATION, FOUNDATION, true, Set.of())))
                .containsExactly("application", "liquidation-report");
    }

    @Test
    void areFoundMissingWithTheClauseThatAsksForThem() {
        var filing = new Filing(DEREGISTRATION, SOCIETY, true, Set.of());

        assertThat(DOCUMENTS.missing(filing, Set.of("application", "supervisor-approval"), DAY))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("missing-liquidation-report");
                    assertThat(finding.isError()).isTrue();
                    assertThat(finding.text())
                            .isEqualTo(new Text("缺少材料：清算报告书", "A document is missing: liquidation report"));
                    assertThat(finding.rule().clause()).isEqualTo("Order 250 art. 21");
                });
        assertThat(DOCUMENTS.missing(
                        filing, Set.of("application", "supervisor-approval", "liquidation-report", "extra"), DAY))
                .isEmpty();
    }

    static List<String> codes(Filing filing) {
        return DOCUMENTS.required(filing, DAY).stream().map(Document::code).toList();
    }
}
