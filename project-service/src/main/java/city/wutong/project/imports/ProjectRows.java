package city.wutong.project.imports;

import city.wutong.project.directory.Division;
import city.wutong.project.directory.Divisions;
import city.wutong.project.directory.Participation;
import city.wutong.project.directory.Party;
import city.wutong.project.directory.SocialCreditCode;
import city.wutong.project.library.ClaimForm;
import city.wutong.project.library.ProjectField;
import city.wutong.project.library.ProjectId;
import city.wutong.project.library.Projects;
import city.wutong.project.library.TakingOver;
import city.wutong.starter.tables.Columns;
import city.wutong.starter.web.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The projects of an older library, with the claims that were agreed there. */
@Component
class ProjectRows implements Kind<ProjectRow> {

    private final Projects projects;
    private final TakingOver takingOver;
    private final Participation participation;
    private final Divisions divisions;

    ProjectRows(Projects projects, TakingOver takingOver, Participation participation, Divisions divisions) {
        this.projects = projects;
        this.takingOver = takingOver;
        this.participation = participation;
        this.divisions = divisions;
    }

    @Override
    public Columns columns() {
        return ProjectRow.COLUMNS;
    }

    @Override
    public ProjectRow read(Cells cells) {
        return new ProjectRow(
                cells.row().number(),
                cells.text("number"),
                cells.text("title"),
                cells.read("field", ProjectRows::field, Sentences.FIELD),
                cells.text("need"),
                cells.text("beneficiaries"),
                cells.read("division", this::division, Sentences.DIVISION),
                cells.day("startsOn"),
                cells.day("endsOn"),
                cells.number("budget"),
                cells.text("indicators"),
                cells.read("proposer", this::party, Sentences.PARTY),
                cells.read("forms", ProjectRows::forms, Sentences.FORMS),
                cells.day("listedOn"),
                cells.read("claimant", this::party, Sentences.PARTY),
                cells.read("claimForm", ProjectRows::form, Sentences.FORMS),
                cells.number("claimed"),
                cells.text("agreement"),
                cells.day("signedOn"));
    }

    @Override
    public BiConsumer<ProjectRow, Cells> checking(List<ProjectRow> rows) {
        return this::check;
    }

    private void check(ProjectRow row, Cells cells) {
        if (!row.isWholeClaimOrNone()) {
            cells.note("claimant", Sentences.HALF_A_CLAIM);
            return;
        }
        try {
            takingOver.require(row.entry());
        } catch (Refused refused) {
            cells.errors().add(row.row(), "", refused.sentence());
        }
    }

    @Override
    public Map<String, Predicate<ProjectRow>> here(List<ProjectRow> rows) {
        var ids = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.number()))
                .map(ProjectId::new)
                .toList();
        return projects.allOf(ids).stream()
                .collect(Collectors.toMap(
                        one -> one.id().value(), one -> row -> row.entry().isSameAs(one)));
    }

    @Override
    public int enter(List<ProjectRow> rows, String by) {
        return takingOver.enterAll(rows.stream().map(ProjectRow::entry).toList(), by);
    }

    static Optional<ProjectField> field(String word) {
        return Arrays.stream(ProjectField.values())
                .filter(field -> field.name().equals(word) || field.title().equals(word))
                .findFirst();
    }

    private static Optional<ClaimForm> form(String word) {
        return Arrays.stream(ClaimForm.values())
                .filter(form -> form.name().equals(word) || form.title().equals(word))
                .findFirst();
    }

    private static Optional<Set<ClaimForm>> forms(String words) {
        var read = Arrays.stream(words.split("[、,，]", -1))
                .map(word -> form(word.strip()))
                .toList();
        return read.stream().allMatch(Optional::isPresent)
                ? Optional.of(read.stream().flatMap(Optional::stream).collect(Collectors.toUnmodifiableSet()))
                : Optional.empty();
    }

    private Optional<String> division(String word) {
        return divisions.all().stream()
                .filter(division ->
                        division.code().equals(word) || division.name().zh().equals(word))
                .map(Division::code)
                .findFirst();
    }

    /** What the code says that its bearer is; a town also by its name, and a code in letters of either case. */
    private Optional<Party> party(String word) {
        return division(word)
                .or(() -> SocialCreditCode.parse(word).map(SocialCreditCode::value))
                .flatMap(code -> Arrays.stream(Party.Kind.values())
                        .map(kind -> new Party(kind, code))
                        .filter(participation::isSomebody)
                        .findFirst());
    }
}
