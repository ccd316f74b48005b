package city.wutong.volunteer.volunteers.web;

import city.wutong.starter.web.PlainText;
import city.wutong.volunteer.volunteers.Person;
import city.wutong.volunteer.volunteers.Profile;
import city.wutong.volunteer.volunteers.Statement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody states about himself. */
record RecordForm(
        @NotNull @PlainText(max = 50) String name,
        @NotNull @PlainText(max = 20) String identityNumber,
        @NotNull @Pattern(regexp = PHONE) String phone,
        @NotNull @PlainText(max = 200) String address,
        @NotNull @Pattern(regexp = "\\d{6}|\\d{9}") String division,
        @Nullable @Size(max = 20) Set<@NotNull @Pattern(regexp = CODE) String> skills,
        @Nullable @Size(max = 30) Set<@NotNull @Pattern(regexp = CODE) String> fields,
        @Nullable @Valid GuardianForm guardian) {

    static final String CODE = "[A-Z_]{1,40}";
    static final String PHONE = "\\+?[0-9][0-9-]{5,18}[0-9]";

    Statement statement() {
        var answering = Optional.ofNullable(guardian).map(GuardianForm::guardian);
        return new Statement(name, identityNumber, phone, address, answering.orElse(null));
    }

    Profile profile() {
        return new Profile(
                division,
                Optional.ofNullable(skills).orElseGet(Set::of),
                Optional.ofNullable(fields).orElseGet(Set::of));
    }

    @Override
    public String toString() {
        return "RecordForm[***]";
    }

    record GuardianForm(
            @NotNull @PlainText(max = 50) String name,
            @NotNull @Pattern(regexp = PHONE) String phone,
            @NotNull @PlainText(max = 20) String relation) {

        Person.Guardian guardian() {
            return new Person.Guardian(name, phone, relation);
        }

        @Override
        public String toString() {
            return "GuardianForm[***]";
        }
    }
}
