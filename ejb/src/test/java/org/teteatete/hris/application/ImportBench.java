package org.teteatete.hris.application;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.hris.csv.ReceivedFile;
import org.teteatete.hris.csv.StoredPart;
import org.teteatete.hris.domain.Column;
import org.teteatete.hris.domain.ImportKind;
import org.teteatete.hris.domain.ImportMode;
import org.teteatete.hris.domain.Reason;
import org.teteatete.hris.domain.Rejection;
import org.teteatete.hris.persistence.ImportJobs;
import org.teteatete.hris.persistence.ImportParts;
import org.teteatete.hris.persistence.ImportTurn;
import org.teteatete.hris.persistence.Rejections;
import org.teteatete.hris.persistence.Renamings;
import org.teteatete.hris.persistence.StagedLines;
import org.teteatete.meeting.application.ImportedOneToOnes;
import org.teteatete.meeting.persistence.ImportedRows;
import org.teteatete.organisation.application.Absences;
import org.teteatete.organisation.application.Departments;
import org.teteatete.organisation.application.Dossiers;
import org.teteatete.organisation.persistence.AbsenceRows;
import org.teteatete.organisation.persistence.DepartmentNames;
import org.teteatete.organisation.persistence.DossierReader;
import org.teteatete.organisation.persistence.DossierWriter;
import org.teteatete.shared.Act;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;
import org.teteatete.testing.RecordedEvents;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestSettings;

/** Imports files as the batch job does, step by step and each step in a transaction of its own, without a container. */
final class ImportBench {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final TestDatabase database;
    private final CompanyTime time =
            TestSettings.time(Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC));
    private int stepsLeft = Integer.MAX_VALUE;

    ImportBench(TestDatabase database) {
        this.database = database;
    }

    /** The process dies: what was committed stays. */
    static final class Killed extends RuntimeException {}

    /** From now on that many steps are committed, and no more. */
    ImportBench killedAfter(int steps) {
        stepsLeft = steps;
        return this;
    }

    ImportView delta(ImportKind kind, String csv) {
        return run(hand(kind, ImportMode.DELTA, false, null, csv));
    }

    ImportView delta(String csv) {
        return delta(ImportKind.EMPLOYEES, csv);
    }

    ImportView full(String csv) {
        return run(hand(ImportKind.EMPLOYEES, ImportMode.FULL, false, null, csv));
    }

    ImportView forced(String csv) {
        return run(hand(ImportKind.EMPLOYEES, ImportMode.FULL, true, null, csv));
    }

    ImportView on(LocalDate day, String csv) {
        return run(hand(ImportKind.EMPLOYEES, ImportMode.DELTA, false, day, csv));
    }

    UUID hand(ImportKind kind, ImportMode mode, boolean force, LocalDate day, String csv) {
        return hand(kind, mode, force, day, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    UUID hand(ImportKind kind, ImportMode mode, boolean force, LocalDate day, InputStream bytes) {
        try (ReceivedFile file = ReceivedFile.of(bytes)) {
            return database.inTransaction(entities -> new Graph(entities)
                    .intake
                    .store(new ImportRequest(kind, mode, force, day, null), file)
                    .id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Imports what was handed in, from wherever it stands; nothing where it has come to its end. */
    ImportView run(UUID id) {
        step(graph -> graph.course.begin(UUID.randomUUID())).ifPresent(this::run);
        return view(id);
    }

    /** Imports the first part of what was handed in, and then the run ends. */
    ImportView breakOff(UUID id) {
        ImportRun run = step(graph -> graph.course.begin(UUID.randomUUID())).orElseThrow();
        step(graph -> stage(graph, run));
        step(graph -> {
            graph.course.close(run);
            return true;
        });
        return view(id);
    }

    private ImportView view(UUID id) {
        return database.inTransaction(
                entities -> new Graph(entities).jobs.view(id).orElseThrow());
    }

    private void run(ImportRun run) {
        step(graph -> {
            graph.staging.begin(run);
            return true;
        });
        while (step(graph -> stage(graph, run))) {
            // Another part of the file.
        }
        step(graph -> {
            graph.judging.judge(run);
            return true;
        });
        while (step(graph -> apply(graph, run))) {
            // Another page of employees.
        }
        end(run);
        step(graph -> {
            graph.course.complete(run);
            return true;
        });
        step(graph -> {
            graph.course.close(run);
            return true;
        });
    }

    private static boolean stage(Graph graph, ImportRun run) {
        Optional<StoredPart> part = graph.staging.next(run);
        part.ifPresent(found -> graph.staging.stage(run, found));
        return part.isPresent();
    }

    private static boolean apply(Graph graph, ImportRun run) {
        Optional<LinesToApply> page = graph.applying.next(run);
        page.ifPresent(found -> graph.applying.apply(run, found));
        return page.isPresent();
    }

    private void end(ImportRun run) {
        String[] scanned = {""};
        boolean more = true;
        while (more) {
            more = step(graph -> {
                Optional<Leavers.Page> page = graph.ending.next(run, scanned[0]);
                page.ifPresent(found -> {
                    graph.ending.end(run, found.employeeNumbers());
                    scanned[0] = found.scanned();
                });
                return page.isPresent();
            });
        }
    }

    private <T> T step(java.util.function.Function<Graph, T> work) {
        if (stepsLeft-- <= 0) {
            throw new Killed();
        }
        return database.inTransaction(entities -> work.apply(new Graph(entities)));
    }

    List<RejectedLine> rejected(ImportView job) {
        return database.inTransaction(entities -> new Rejections(entities).after(job.id(), 0, 1_000));
    }

    /** The server dies while it stages: the line is laid out and rejected, and the import does not know. */
    void leave(UUID importId, String employeeNumber, int line) {
        forgetTurn();
        database.run(entities -> {
            new StagedLines(entities).add(importId, List.of(new StagedLines.StagedLine(employeeNumber, line, "")));
            new Rejections(entities)
                    .add(
                            importId,
                            List.of(new Rejections.NewRejection(
                                    new Rejection(line, Column.EMPLOYEE_NUMBER, Reason.MISSING, null),
                                    employeeNumber,
                                    "")));
        });
    }

    /** The server that had the turn is long silent. */
    void forgetTurn() {
        database.run(entities -> entities.createNativeQuery("update import_turn set holder = null")
                .executeUpdate());
    }

    /** The services, on one transaction. */
    private final class Graph {

        final ImportJobs jobs;
        final Intake intake;
        final ImportCourse course;
        final Staging staging;
        final Judging judging;
        final Applying applying;
        final Ending ending;

        Graph(EntityManager entities) {
            jobs = new ImportJobs(entities);
            ImportTurn turn = new ImportTurn(entities);
            ImportParts parts = new ImportParts(entities);
            StagedLines staged = new StagedLines(entities);
            Rejections rejections = new Rejections(entities);
            Renamings renamings = new Renamings(entities);
            Dossiers dossiers =
                    new Dossiers(new DossierReader(entities), new DossierWriter(entities), new RecordedEvents<>());
            Departments departments = new Departments(new DepartmentNames(entities));
            List<KindOfFile> kinds = List.of(
                    new EmployeesFile(dossiers, departments, staged, renamings),
                    new AbsencesFile(dossiers, new Absences(new AbsenceRows(entities), new RecordedEvents<>())),
                    new MeetingsFile(
                            dossiers,
                            new ImportedOneToOnes(new ImportedRows(entities), dossiers, new RecordedEvents<>())));
            RunningImports running = new RunningImports(jobs, turn, time, kinds);
            Leavers leavers = new Leavers(dossiers, staged);
            Event<Act> acts = new RecordedEvents<>();
            intake = new Intake(jobs, parts, time, new CurrentActor(), acts);
            course = new ImportCourse(jobs, turn, running, parts, staged, renamings, time, acts);
            staging = new Staging(running, parts, staged, rejections);
            judging = new Judging(running, staged, rejections, leavers, time, acts);
            applying = new Applying(running, staged);
            ending = new Ending(running, leavers, dossiers);
        }
    }
}
