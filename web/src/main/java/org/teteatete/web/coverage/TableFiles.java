package org.teteatete.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.teteatete.coverage.application.CoverageBoard.Table;
import org.teteatete.coverage.application.CoverageBoard.TableRow;
import org.teteatete.coverage.application.Grouping;
import org.teteatete.coverage.application.PeopleList;
import org.teteatete.coverage.domain.ExemptReason;
import org.teteatete.web.access.Me;
import org.teteatete.web.shared.Formats;
import org.teteatete.web.table.TableFile;
import org.teteatete.web.table.TableFile.Count;
import org.teteatete.web.table.TableFile.Day;
import org.teteatete.web.table.TableFile.Note;
import org.teteatete.web.table.TableFile.Share;
import org.teteatete.web.table.TableFile.Text;
import org.teteatete.web.table.TableFile.Value;

/** Puts the table of a view together for a file, in the reader's words. */
@RequestScoped
public class TableFiles {

    @Inject
    private CoverageTexts texts;

    @Inject
    private Formats format;

    @Inject
    private ViewFacts facts;

    @Inject
    private Me me;

    TableFile of(CoverageView view, Table table) {
        return file(view, table, chosen(view, table));
    }

    /** Of a manager's own team: of the view, its days alone. */
    TableFile ofOwnTeam(CoverageView view, Table table) {
        return file(view, table, List.of(note("column.MANAGER", me.getName()), list(PeopleList.DUE), total(table)));
    }

    private TableFile file(CoverageView view, Table table, List<Note> chosen) {
        boolean people = table.by() == Grouping.EMPLOYEE;
        return new TableFile(
                texts.said("column." + table.by()),
                columns(table.by(), people),
                table.rows().stream().map(row -> cells(row, table.by())).toList(),
                notes(view, chosen));
    }

    /** What tells a file from others of its kind. */
    String name(CoverageView view) {
        return "coverage-" + view.from() + "-" + view.to();
    }

    /** Likewise. */
    String nameOfTeam(CoverageView view) {
        return "coverage-team-" + view.from() + "-" + view.to();
    }

    private List<String> columns(Grouping by, boolean people) {
        List<String> columns = new ArrayList<>();
        columns.add(texts.said(by == Grouping.DEPARTMENT ? "file.code" : "file.number"));
        columns.add(texts.said("column." + by));
        columns.add(texts.said(people ? "column.DEPARTMENT" : "column.people"));
        Stream.of("file.due", "file.held", "file.coverage").map(texts::said).forEach(columns::add);
        if (!people) {
            Stream.of("file.reached", "file.reach", "file.onCadence")
                    .map(texts::said)
                    .forEach(columns::add);
        }
        Stream.of("file.planned", "file.postponed").map(texts::said).forEach(columns::add);
        if (people) {
            columns.add(texts.said("column.lastHeld"));
        }
        for (ExemptReason reason : ExemptReason.values()) {
            columns.add(texts.said("file.exempt." + reason));
        }
        return columns;
    }

    private List<Value> cells(TableRow row, Grouping by) {
        boolean people = by == Grouping.EMPLOYEE;
        List<Value> cells = new ArrayList<>();
        cells.add(new Text(row.key()));
        cells.add(new Text(name(row, by)));
        cells.add(people ? new Text(departmentOf(row)) : new Count(row.figures().employees()));
        cells.add(new Count(row.figures().due()));
        cells.add(new Count(row.figures().covered()));
        cells.add(new Share(row.figures().covered(), row.figures().due()));
        if (!people) {
            cells.add(new Count(row.figures().reached()));
            cells.add(new Share(row.figures().reached(), row.figures().employees()));
            cells.add(new Count(row.figures().onCadence()));
        }
        cells.add(new Count(row.meetings().planned()));
        cells.add(new Count(row.meetings().postponed()));
        if (people) {
            cells.add(new Day(row.lastHeld()));
        }
        for (ExemptReason reason : ExemptReason.values()) {
            cells.add(new Count(row.figures().exempt().get(reason)));
        }
        return cells;
    }

    /** Of somebody of whom nothing counts it is not known. */
    private String departmentOf(TableRow person) {
        return person.counted() ? texts.department(person.department()) : "";
    }

    private String name(TableRow row, Grouping by) {
        return switch (by) {
            case DEPARTMENT -> texts.department(row.name());
            case MANAGER -> texts.manager(row.name());
            default -> row.name();
        };
    }

    private List<Note> notes(CoverageView view, List<Note> chosen) {
        List<Note> notes = new ArrayList<>();
        notes.add(facts.period(view));
        notes.addAll(chosen);
        notes.add(facts.dataAt());
        notes.add(facts.madeAt());
        notes.addAll(facts.definition());
        return notes;
    }

    /** What was chosen of all that is open to HR, with its total where these are the rows that it is counted of. */
    private List<Note> chosen(CoverageView view, Table table) {
        List<Note> notes = new ArrayList<>();
        notes.add(facts.departments(view));
        if (view.filters().population() != null) {
            notes.add(facts.population(view));
        }
        if (view.filters().cadence() != null) {
            notes.add(facts.cadence(view));
        }
        if (view.department() != null) {
            notes.add(note("column.DEPARTMENT", texts.department(table.department())));
        }
        if (view.manager() != null) {
            notes.add(note("column.MANAGER", texts.manager(table.manager())));
        }
        if (view.people() != null) {
            notes.add(list(view.people()));
        }
        if (view.people() == null || view.people() == PeopleList.DUE) {
            notes.add(total(table));
        }
        return notes;
    }

    private Note list(PeopleList people) {
        return note("file.list", texts.said("list." + people));
    }

    private Note note(String key, String text) {
        return new Note(texts.said(key), text);
    }

    private Note total(Table table) {
        int covered = table.total().covered();
        int due = table.total().due();
        return note("file.total", texts.said("person.held", covered, due) + ", " + format.percent(covered, due));
    }
}
