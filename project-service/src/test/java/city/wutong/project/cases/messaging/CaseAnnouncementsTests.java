package city.wutong.project.cases.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import city.wutong.project.ProjectTest;
import city.wutong.project.Samples;
import city.wutong.project.cases.CaseId;
import city.wutong.project.cases.Outcome;
import city.wutong.project.cases.ServiceCase;
import city.wutong.project.cases.Subject;
import city.wutong.project.directory.SocialCreditCode;
import city.wutong.project.library.ProjectField;
import city.wutong.project.library.ProjectId;
import city.wutong.starter.rules.RuleReference;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@ProjectTest
class CaseAnnouncementsTests {

    @Autowired
    CaseAnnouncements announcements;

    @Autowired
    JsonMapper json;

    @Test
    void sayExactlyWhatTheSampleShows() {
        var subject = new Subject(
                new ProjectId("P-7c1e9a3b5d204f68"),
                new SocialCreditCode("51330483MJ0000018H"),
                ProjectField.ELDERLY_CARE,
                "独居老人居家安全",
                LocalDate.parse("2026-09-01"));
        var closing = new ServiceCase.Closing(
                Outcome.RESOLVED,
                "已安装扶手",
                LocalDate.parse("2026-11-20"),
                new RuleReference("cases", "v1", "Product: outcome of a case"),
                "staff");

        var announcement = announcements
                .of(new ServiceCase.Closed(
                        new CaseId("S-91c05e7a2d4b836f"), subject, 76, closing, Instant.parse("2026-11-20T08:00:00Z")))
                .orElseThrow();

        assertThat(announcement.topic()).isEqualTo("project.cases");
        assertThat(json.readTree(json.writeValueAsString(announcement.data())).toString())
                .isEqualTo(Samples.of(announcement.type()).toString());
    }
}
