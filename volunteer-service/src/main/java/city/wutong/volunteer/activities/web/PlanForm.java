package city.wutong.volunteer.activities.web;

import city.wutong.starter.web.PlainText;
import city.wutong.starter.web.SensibleDate;
import city.wutong.volunteer.activities.Demands;
import city.wutong.volunteer.activities.Demands.Circumstance;
import city.wutong.volunteer.activities.Notice;
import city.wutong.volunteer.activities.Place;
import city.wutong.volunteer.activities.Plan;
import city.wutong.volunteer.activities.Window;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an organisation plans, as it is sent. */
record PlanForm(
        @NotNull @PlainText(max = 100) String title,
        @NotNull @Pattern(regexp = CODE) String field,
        @NotNull @Pattern(regexp = "\\d{6}|\\d{9}") String division,

        @NotNull @SensibleDate(pastYears = 1, futureYears = 3)
        Instant startsAt,

        @NotNull @SensibleDate(pastYears = 1, futureYears = 5)
        Instant endsAt,

        @NotNull @Min(1) @Max(2000) Integer places,
        @Nullable @Valid PlaceForm place,
        @NotNull @Valid NoticeForm notice,
        @NotNull @Valid DemandsForm demands) {

    static final String CODE = "[A-Z_]{1,40}";

    Plan plan() {
        return new Plan(
                title,
                field,
                division,
                new Window(startsAt, endsAt),
                places,
                Optional.ofNullable(place).map(PlaceForm::place).orElse(null),
                notice.notice(),
                demands.demands());
    }

    record PlaceForm(
            @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
            @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude,
            @NotNull @Min(10) @Max(5000) Integer radiusMetres) {

        Place place() {
            return new Place(latitude, longitude, radiusMetres);
        }
    }

    record NoticeForm(
            @NotNull @PlainText(max = 200) String venue,
            @NotNull @PlainText(max = 2000, lines = true) String content,
            @Nullable @PlainText(max = 1000, lines = true) String risks,
            @Nullable @PlainText(max = 1000, lines = true) String protection,
            @Nullable @PlainText(max = 1000, lines = true) String training) {

        Notice notice() {
            return new Notice(venue, content, risks, protection, training);
        }
    }

    record DemandsForm(
            @Nullable @Size(max = 10) Set<@NotNull @Pattern(regexp = CODE) String> skills,
            @NotNull Boolean minorsWelcome,
            @Nullable @Size(max = 5) Set<@NotNull Circumstance> circumstances,
            @Nullable @PlainText(max = 200) String insurance) {

        Demands demands() {
            return new Demands(
                    Optional.ofNullable(skills).orElseGet(Set::of),
                    minorsWelcome,
                    Optional.ofNullable(circumstances).orElseGet(Set::of),
                    insurance);
        }
    }
}
