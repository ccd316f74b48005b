package city.wutong.volunteer.hoursimports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.wutong.volunteer.Http;
import city.wutong.volunteer.People;
import city.wutong.volunteer.Register;
import city.wutong.volunteer.VolunteerTest;
import city.wutong.volunteer.activities.ActivityId;
import city.wutong.volunteer.directory.OrganisationDirectory;
import city.wutong.volunteer.directory.OrganisationId;
import city.wutong.volunteer.hours.AttendanceId;
import city.wutong.volunteer.hours.Claim;
import city.wutong.volunteer.hours.EvidenceClass;
import city.wutong.volunteer.hours.HoursRuleBook;
import city.wutong.volunteer.hours.LedgerPage;
import city.wutong.volunteer.hours.LedgerPages;
import city.wutong.volunteer.hours.PageId;
import city.wutong.volunteer.hours.Slice;
import city.wutong.volunteer.hoursimports.HoursImport.Stage;
import city.wutong.volunteer.volunteers.VolunteerNumber;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The ledger goes on while a file is held against it. */
@VolunteerTest
class MeanwhileTests {

    private static final OrganisationId CODE = new OrganisationId("51330483MJ9000013K");
    private static final LocalDate DAY = LocalDate.parse("2024-05-01");

    @Autowired
    HoursImports imports;

    @Autowired
    LedgerPages ledger;

    @Autowired
    HoursRuleBook rules;

    @Autowired
    KnownNames names;

    @Autowired
    Register register;

    @Autowired
    OrganisationDirectory directory;

    @Autowired
    Http http;

    @Test
    void whatTheLedgerDoesNotTakeAnyMoreIsToldAndNotCountedAsUnchanged() throws IOException {
        register.tells(Register.registered(CODE.value(), "桐乡市同时协会", "2015-03-09"));
        await().until(() -> directory.find(CODE).isPresent());
        var volunteer = new VolunteerNumber(People.join(http, People.somebody(), People.grownUp()));
        var clock = new Meanwhile(() -> serve(volunteer));
        var importing = new ImportingHours(imports, ledger, rules, names, clock);

        var row = """
                {"volunteer":"%s","organisation":"%s","activity":"old-1","servedOn":"2024-05-01","from":"09:00","minutes":60}
                """.formatted(volunteer, CODE).getBytes(StandardCharsets.UTF_8);
        var id = new ImportId(importing
                .begin(new ByteArrayInputStream(row), false, Locale.ENGLISH)
                .id());
        clock.watched.complete(id);
        var ended = await().until(() -> imports.get(id), one -> one.stage(Instant.now()) == Stage.BROKEN_OFF);
        importing.destroy();

        assertThat(ended.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.row()).isEqualTo(1));
        assertThat(ended.progress().entered()).isZero();
        assertThat(ended.progress().unchanged()).isZero();
        assertThat(ledger.get(PageId.of(volunteer, 2024)).entries()).hasSize(1);
    }

    @Test
    void serviceOfCenturiesIsNotDividedIntoDays() {
        var row = new HoursRow(1, "V-1", "51330483MJ9000013K", "old-1", (int) DAY.toEpochDay(), 540, 999_999_999, null);

        assertThat(new VolunteerRows("V-1", List.of(row)).pages(rules)).isEmpty();
    }

    /** Other service at the same time. */
    private void serve(VolunteerNumber volunteer) {
        var page = new LedgerPage(PageId.of(volunteer, 2024));
        var claim = new Claim(
                new AttendanceId("meanwhile"), new ActivityId("meanwhile"), CODE, EvidenceClass.C, "P-2024-1");
        page.enter(claim, new Slice(DAY, 570, 60), rules, Instant.now());
        var _ = ledger.add(page);
    }

    /** Lets something happen once the import that is watched has checked its rows. */
    private final class Meanwhile extends Clock {

        private final CompletableFuture<ImportId> watched = new CompletableFuture<>();
        private final AtomicBoolean isDone = new AtomicBoolean();
        private final Runnable act;

        Meanwhile(Runnable act) {
            this.act = act;
        }

        @Override
        public Instant instant() {
            var isTheImports = Thread.currentThread().getName().equals("hours-import");
            if (isTheImports && hasChecked() && isDone.compareAndSet(false, true)) {
                act.run();
            }
            return Instant.now();
        }

        private boolean hasChecked() {
            return imports.get(watched.join()).stage(Instant.now()) == Stage.CHECKING;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
