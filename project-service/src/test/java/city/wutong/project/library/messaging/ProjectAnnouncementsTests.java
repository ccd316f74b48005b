package city.wutong.project.library.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.project.ProjectTest;
import city.wutong.project.Samples;
import city.wutong.project.directory.Party;
import city.wutong.project.directory.SocialCreditCode;
import city.wutong.project.library.Claim;
import city.wutong.project.library.ClaimForm;
import city.wutong.project.library.ClaimId;
import city.wutong.project.library.Project;
import city.wutong.project.library.ProjectField;
import city.wutong.project.library.ProjectId;
import city.wutong.project.library.Proposal;
import city.wutong.starter.rules.RuleReference;
import city.wutong.starter.time.Deadline;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@ProjectTest
class ProjectAnnouncementsTests {

    private static final ProjectId ID = new ProjectId("P-7c1e9a3b5d204f68");
    private static final SocialCreditCode CODE = new SocialCreditCode("51330483MJ0000018H");

    @Autowired
    ProjectAnnouncements announcements;

    @Autowired
    JsonMapper json;

    static Stream<Project.Event> events() {
        return Stream.of(
                new Project.Listed(
                        ID,
                        Party.organisation(CODE),
                        proposal(),
                        rule("Product: two people"),
                        Instant.parse("2026-04-10T02:30:00Z")),
                new Project.Claimed(ID, claim(), Instant.parse("2026-04-15T02:30:00Z")),
                new Project.Released(
                        ID,
                        claim(),
                        new Claim.Release(
                                Claim.Reason.NOT_AGREED_IN_TIME,
                                LocalDate.parse("2026-05-16"),
                                rule("Product: agreement")),
                        Instant.parse("2026-05-15T16:01:00Z")),
                new Project.Completed(ID, CODE, LocalDate.parse("2027-06-28"), Instant.parse("2027-07-02T01:10:00Z")),
                new Project.Evaluated(ID, CODE, 88, rule("Product: rating"), Instant.parse("2027-07-20T06:00:00Z")));
    }

    @ParameterizedTest
    @MethodSource("events")
    void sayExactlyWhatTheSampleShows(Project.Event event) {
        var announcement = announcements.of(event).orElseThrow();

        assertThat(announcement.topic()).isEqualTo("project.projects");
        assertThat(json.readTree(json.writeValueAsString(announcement.data())).toString())
                .isEqualTo(Samples.of(announcement.type()).toString());
    }

    private static RuleReference rule(String clause) {
        return new RuleReference("library", "v1", clause);
    }

    private static Proposal proposal() {
        return new Proposal(
                "银龄守护：独居老人上门照护",
                ProjectField.ELDERLY_CARE,
                "独居老人无人照护",
                "八十岁以上独居老人",
                "330483100",
                LocalDate.parse("2026-07-01"),
                LocalDate.parse("2027-06-30"),
                List.of(
                        new Proposal.BudgetLine("上门照护", new BigDecimal("100000")),
                        new Proposal.BudgetLine("培训", new BigDecimal("20000"))),
                List.of(),
                Set.of(ClaimForm.MONEY));
    }

    private static Claim claim() {
        return new Claim(
                new ClaimId("C-2b8d4f6071a93ce5"),
                new Party(Party.Kind.COMPANY, "91330483MA2BA3K438"),
                ClaimForm.MONEY,
                new BigDecimal("40000"),
                "officer",
                Instant.parse("2026-04-15T02:30:00Z"),
                new Deadline("CLAIM_AGREEMENT", LocalDate.parse("2026-05-15"), false, null),
                rule("Product: never over-claimed"),
                null,
                null);
    }
}
