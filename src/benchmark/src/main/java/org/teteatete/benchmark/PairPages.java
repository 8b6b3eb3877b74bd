package org.teteatete.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teteatete.benchmark.PairRows.Person;
import org.teteatete.shared.database.Migrations;

/**
 * The pages of a pair, as its employee opens them: with a year's one-to-ones and 200 commitments, against one of each. A
 * quarter of the commitments is still open, many more than anybody keeps.
 */
final class PairPages {

    private static final int YEAR = 52;
    private static final int COMMITMENTS = 200;
    private static final int CLOSED_OF = 4;
    private static final int TO_WARM_UP = 60;
    private static final int AT_ONCE = 20;
    private static final String TEXT =
            "Le compte rendu du 16 est arrivé le 18, et le comité a travaillé sur des chiffres"
                    + " incomplets. Nous en parlons le lundi, avant dix-sept heures.";
    private static final List<String> FIELDS = List.of(
            "OPENING_TOPICS",
            "OPENING_KEPT",
            "WIN",
            "WIN_MATTERED",
            "FACT",
            "AGREED_BEFORE",
            "EFFECT",
            "EMPLOYEE_VIEW",
            "EMPLOYEE_ACTION",
            "PREVENTION",
            "OBSTACLE",
            "INVOLVEMENT",
            "NEXT_STEPS",
            "CLOSING_WORD");

    void run() throws IOException {
        Vendor.each(PairPages::run);
    }

    private static void run(Vendor vendor) throws IOException, SQLException {
        Console.title("The pages of a pair, %s".formatted(vendor));
        Path directory = Benchmarks.directory("pages");
        String url = vendor.newDatabase(directory);
        Migrations.on(vendor.dataSource(url)).apply();
        new PairRows(vendor.dataSource(url)).fill();
        try (Application application = Application.demonstrate(directory, url)) {
            Visitor manager = new Visitor(application.home(), Person.MANAGER.name());
            Pair young = new Pair(application, manager, Person.NEW);
            Pair old = new Pair(application, manager, Person.OLD);
            young.live(1, 1);
            old.live(YEAR, COMMITMENTS);
            measure(young, old);
        }
    }

    private static void measure(Pair young, Pair old) {
        Map<String, Figures> one = new LinkedHashMap<>();
        Map<String, Figures> many = new LinkedHashMap<>();
        for (int i = 0; i < TO_WARM_UP; i++) {
            young.open(new LinkedHashMap<>(), "", 1);
            old.open(new LinkedHashMap<>(), "", 1);
        }
        for (int run = 0; run < Benchmarks.RUNS; run++) {
            young.open(one, "one past one-to-one, one commitment", AT_ONCE);
            old.open(many, "%d past one-to-ones, %d commitments".formatted(YEAR, COMMITMENTS), AT_ONCE);
        }
        many.forEach((page, figures) -> {
            Console.line(" %s", page);
            one.get(page).print();
            figures.print();
            figures.printRatioTo(one.get(page), "at most 1.5");
        });
    }

    /** An employee with the manager of both. */
    private static final class Pair {

        private final Visitor manager;
        private final Visitor employee;
        private final Person person;
        private String today;

        Pair(Application application, Visitor manager, Person person) {
            this.manager = manager;
            this.employee = new Visitor(application.home(), person.name());
            this.person = person;
        }

        /** Holds so many, each with its part of the commitments, and starts one more. */
        void live(int meetings, int commitments) {
            String yesterday = LocalDate.now(Application.MORNING).minusDays(1).toString();
            JsonObjectBuilder form = Json.createObjectBuilder();
            FIELDS.forEach(field -> form.add(field, TEXT));
            JsonObject held = Json.createObjectBuilder()
                    .add("heldOn", yesterday)
                    .add("form", form.add("FACT_ON", yesterday))
                    .build();
            int made = 0;
            for (int i = 1; i <= meetings; i++) {
                Visitor.Answer meeting = start();
                while (made < commitments * i / meetings) {
                    promise(id(meeting), made++);
                }
                manager.post("meetings/" + id(meeting) + "/complete", held, meeting.tag());
            }
            today = id(start());
        }

        private Visitor.Answer start() {
            Instant next =
                    Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(Duration.ofMinutes(20L * person.ordinal()));
            Visitor.Answer planned = manager.post(
                    "meetings",
                    Json.createObjectBuilder()
                            .add("with", person.id.toString())
                            .add("plannedAt", next.toString())
                            .add("durationMinutes", 15)
                            .build(),
                    null);
            return manager.post("meetings/" + id(planned) + "/start", JsonValue.EMPTY_JSON_OBJECT, planned.tag());
        }

        private void promise(String meeting, int number) {
            Visitor.Answer made = employee.post(
                    "commitments",
                    Json.createObjectBuilder()
                            .add("meeting", meeting)
                            .add("part", "CLOSING")
                            .add("owner", "EMPLOYEE")
                            .add(
                                    "dueOn",
                                    LocalDate.now(Application.MORNING)
                                            .plusDays(3L + number)
                                            .toString())
                            .add("text", TEXT)
                            .build(),
                    null);
            if (number % CLOSED_OF > 0) {
                employee.post("commitments/" + id(made) + "/close", JsonValue.EMPTY_JSON_OBJECT, made.tag());
            }
        }

        private static String id(Visitor.Answer answer) {
            return answer.object().getString("id");
        }

        void open(Map<String, Figures> figures, String side, int times) {
            open(figures, side, times, "journey", "meeting/journey.xhtml?with=" + Person.MANAGER.id);
            open(figures, side, times, "one-to-one", "meeting/one-to-one.xhtml?id=" + today);
            open(figures, side, times, "commitments", "commitment/commitments.xhtml");
            open(figures, side, times, "my week", "week.xhtml");
        }

        private void open(Map<String, Figures> figures, String side, int times, String name, String page) {
            long start = System.nanoTime();
            for (int i = 0; i < times; i++) {
                employee.open(page);
            }
            figures.computeIfAbsent(name, any -> new Figures(side, "ms"))
                    .add((System.nanoTime() - start) / 1e6 / times);
        }
    }
}
