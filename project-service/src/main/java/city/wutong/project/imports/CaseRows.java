package city.wutong.project.imports;

import static java.util.Objects.requireNonNull;

import city.wutong.project.cases.CaseId;
import city.wutong.project.cases.Outcome;
import city.wutong.project.cases.ServiceCases;
import city.wutong.project.cases.Subject;
import city.wutong.project.cases.TakingOverCases;
import city.wutong.project.cases.TakingOverCases.OldCase;
import city.wutong.project.directory.SocialCreditCode;
import city.wutong.project.library.Project;
import city.wutong.project.library.ProjectId;
import city.wutong.project.library.Projects;
import city.wutong.starter.tables.Columns;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Closed cases of an older list; their projects must be in the library. */
@Component
class CaseRows implements Kind<CaseRow> {

    private final ServiceCases cases;
    private final Projects projects;
    private final TakingOverCases takingOver;

    CaseRows(ServiceCases cases, Projects projects, TakingOverCases takingOver) {
        this.cases = cases;
        this.projects = projects;
        this.takingOver = takingOver;
    }

    @Override
    public Columns columns() {
        return CaseRow.COLUMNS;
    }

    @Override
    public CaseRow read(Cells cells) {
        return new CaseRow(
                cells.row().number(),
                cells.text("number"),
                cells.text("project"),
                cells.read("organisation", CaseRows::organisation, Sentences.PARTY),
                cells.text("summary"),
                cells.day("openedOn"),
                cells.day("closedOn"),
                cells.read("personTimes", CaseRows::count, Sentences.NUMBER),
                cells.read("outcome", CaseRows::outcome, Sentences.OUTCOME),
                cells.text("note"));
    }

    @Override
    public BiConsumer<CaseRow, Cells> checking(List<CaseRow> rows) {
        var known = projectsOf(rows);
        var most = takingOver.mostPersonTimes();
        return (row, cells) -> check(row, cells, known, most);
    }

    private static void check(CaseRow row, Cells cells, Map<ProjectId, Project> known, int most) {
        var project = known.get(new ProjectId(requireNonNull(row.project())));
        if (project == null) {
            cells.note("project", Sentences.PROJECT);
        } else if (!project.isCarriedOutBy(requireNonNull(row.organisation()))) {
            cells.note("organisation", Sentences.EXECUTOR);
        }
        if (requireNonNull(row.personTimes()) > most) {
            cells.note("personTimes", Sentences.PERSON_TIMES.with(most));
        }
        if (requireNonNull(row.closedOn()).isBefore(requireNonNull(row.openedOn()))) {
            cells.note("closedOn", Sentences.CLOSED_BEFORE);
        }
    }

    @Override
    public Map<String, Predicate<CaseRow>> here(List<CaseRow> rows) {
        var ids = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.number()))
                .map(CaseId::new)
                .toList();
        var known = projectsOf(rows);
        return cases.allOf(ids).stream()
                .collect(Collectors.toMap(
                        one -> one.id().value(),
                        one -> row -> oldCase(row, known).isSameAs(one)));
    }

    @Override
    public int enter(List<CaseRow> rows, String by) {
        return takingOver.enterAll(entries(rows), by);
    }

    private List<OldCase> entries(List<CaseRow> rows) {
        var known = projectsOf(rows);
        return rows.stream().map(row -> oldCase(row, known)).toList();
    }

    /** Those that the rows name and everybody may see, read at once. */
    private Map<ProjectId, Project> projectsOf(List<CaseRow> rows) {
        var ids = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.project()))
                .map(ProjectId::new)
                .collect(Collectors.toSet());
        return projects.allOf(ids).stream()
                .filter(project -> project.state().isPublic())
                .collect(Collectors.toMap(Project::id, project -> project));
    }

    /** What to enter; only for a row without errors. The field is the project's. */
    private static OldCase oldCase(CaseRow row, Map<ProjectId, Project> known) {
        var project = requireNonNull(known.get(new ProjectId(requireNonNull(row.project()))));
        var subject = new Subject(
                project.id(),
                requireNonNull(row.organisation()),
                project.proposal().field(),
                requireNonNull(row.summary()),
                requireNonNull(row.openedOn()));
        return new OldCase(
                new CaseId(requireNonNull(row.number())),
                subject,
                requireNonNull(row.personTimes()),
                requireNonNull(row.outcome()),
                row.note() == null ? "" : row.note(),
                requireNonNull(row.closedOn()));
    }

    private static Optional<SocialCreditCode> organisation(String word) {
        return SocialCreditCode.parse(word).filter(SocialCreditCode::isOfAnOrganisation);
    }

    private static Optional<Outcome> outcome(String word) {
        return Arrays.stream(Outcome.values())
                .filter(outcome ->
                        outcome.name().equals(word) || outcome.title().equals(word))
                .findFirst();
    }

    private static Optional<Integer> count(String text) {
        return text.matches("-?[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
