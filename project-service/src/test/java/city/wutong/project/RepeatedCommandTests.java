package city.wutong.project;

import static city.wutong.project.Http.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.project.Http.Who;
import city.wutong.project.directory.RegisterState;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was done stays done: its command, sent again, is answered as the first time, whatever has come since. */
@ProjectTest
class RepeatedCommandTests {

    @Autowired
    Http http;

    @Autowired
    Library library;

    @Autowired
    Neighbours neighbours;

    @Test
    void aProposalOfAnOrganisationThatIsSuspendedSince() {
        var organisation = neighbours.organisation();
        var form = library.form("重复申报", "10000.00");
        form.put("proposer", Map.of("kind", "ORGANISATION", "code", organisation));

        isAnsweredAsTheFirstTime(organisation, Library.PROJECTS, Http.of(organisation), form);
    }

    @Test
    void aClaimOfAnOrganisationThatIsSuspendedSince() {
        var organisation = neighbours.organisation();
        var claims = Library.of(library.listed("重复认领", "10000.00"), "claims");

        isAnsweredAsTheFirstTime(
                organisation, claims, Http.of(organisation), Library.claim("ORGANISATION", organisation, 500));
    }

    @Test
    void aBeginningByAnOrganisationThatIsSuspendedSince() {
        var organisation = neighbours.organisation();
        var id = library.listed("重复开始", "10000.00");
        var _ = library.claims(id, neighbours.organisation(), 10000);
        library.agree(id);

        isAnsweredAsTheFirstTime(organisation, Library.of(id, "beginning"), OFFICER, Map.of("executor", organisation));
    }

    @Test
    void aCaseOfAnOrganisationThatIsSuspendedSince() {
        var organisation = neighbours.organisation();
        var id = library.begun("重复开案", organisation);

        isAnsweredAsTheFirstTime(
                organisation,
                "/api/project/cases",
                Http.of(organisation),
                Map.of("project", id, "summary", "独居老人居家安全改造"));
    }

    private void isAnsweredAsTheFirstTime(String organisation, String path, Who who, Object body) {
        var key = UUID.randomUUID().toString();
        var first = http.repeat(key, path, who, body);
        assertThat(first.status()).as(first.text()).isIn(200, 201);
        neighbours.moves(organisation, RegisterState.SUSPENDED);

        var second = http.repeat(key, path, who, body);

        assertThat(second.status()).isEqualTo(first.status());
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(http.post(path, who, body).status()).as("as a new command").isEqualTo(409);
    }
}
