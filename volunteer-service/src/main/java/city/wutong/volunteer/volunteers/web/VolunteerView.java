package city.wutong.volunteer.volunteers.web;

import city.wutong.starter.tables.Export;
import city.wutong.starter.tables.Export.Column;
import city.wutong.volunteer.volunteers.Person;
import city.wutong.volunteer.volunteers.Records;
import city.wutong.volunteer.volunteers.Volunteer;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A volunteer as others see him.
 *
 * @param person masked, or null for one who left
 */
record VolunteerView(
        String number,
        Volunteer.State state,
        Person.@Nullable Masked person,
        String division,
        List<String> skills,
        List<String> fields,
        LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable String registeredBy) {

    static final Export<VolunteerView> TABLE = new Export<>(
            "志愿者名册",
            List.of(
                    new Column<>("志愿者编号", VolunteerView::number),
                    new Column<>("状态", VolunteerView::state),
                    new Column<>("姓名", view -> view.person == null ? null : view.person.name()),
                    new Column<>("公民身份号码", view -> view.person == null ? null : view.person.identityNumber()),
                    new Column<>("联系电话", view -> view.person == null ? null : view.person.phone()),
                    new Column<>("镇（街道）", VolunteerView::division),
                    new Column<>("专业技能", view -> String.join("、", view.skills)),
                    new Column<>("服务类别", view -> String.join("、", view.fields)),
                    new Column<>("注册日期", VolunteerView::joinedOn)));

    static VolunteerView of(Volunteer volunteer, Records records) {
        var profile = volunteer.profile();
        return new VolunteerView(
                volunteer.id().value(),
                volunteer.state(),
                records.maskedOf(volunteer),
                profile.division(),
                List.copyOf(new TreeSet<>(profile.skills())),
                List.copyOf(new TreeSet<>(profile.fields())),
                volunteer.joinedOn(),
                volunteer.leftOn().orElse(null),
                volunteer.registeredBy().map(Object::toString).orElse(null));
    }
}
