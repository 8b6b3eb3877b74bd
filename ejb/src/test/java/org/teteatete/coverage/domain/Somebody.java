package org.teteatete.coverage.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Builds a person as a test needs one: employed since 2020 unless said otherwise, with one line in Sales under Ada. */
final class Somebody {

    static final UUID ADA = new UUID(1, 1);
    static final UUID BRUNO = new UUID(1, 2);
    static final UUID SALES = new UUID(2, 1);
    static final UUID QUALITY = new UUID(2, 2);
    static final Attribution SALES_UNDER_ADA = new Attribution(SALES, ADA);

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 6);

    private final UUID id = new UUID(3, 1);
    private final List<Days> employments = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Days> absences = new ArrayList<>();
    private final List<LocalDate> held = new ArrayList<>();

    static Somebody unknown() {
        return new Somebody();
    }

    static Somebody employedForLong() {
        return unknown().employed(LONG_AGO, LocalDate.MAX).in(LONG_AGO, SALES, ADA);
    }

    static Somebody employedFrom(String hire) {
        return unknown().employed(day(hire), LocalDate.MAX).in(LONG_AGO, SALES, ADA);
    }

    static Somebody employedBetween(String hire, String leave) {
        return unknown().employed(day(hire), day(leave)).in(LONG_AGO, SALES, ADA);
    }

    Somebody employed(LocalDate hire, LocalDate leave) {
        employments.add(new Days(hire, leave));
        return this;
    }

    Somebody rehired(String hire) {
        return employed(day(hire), LocalDate.MAX);
    }

    Somebody in(LocalDate from, UUID department, UUID manager) {
        return line(from, department, manager, "EMPLOYEE");
    }

    Somebody movesTo(String from, UUID department, UUID manager) {
        return in(day(from), department, manager);
    }

    Somebody contractorFrom(String from) {
        return line(day(from), SALES, ADA, "CONTRACTOR");
    }

    private Somebody line(LocalDate from, UUID department, UUID manager, String population) {
        String code = SALES.equals(department) ? "SALES" : QUALITY.equals(department) ? "QUALITY" : null;
        lines.add(new Line(from, department, code, manager, population));
        return this;
    }

    Somebody absent(String first, String last) {
        absences.add(new Days(day(first), day(last)));
        return this;
    }

    Somebody met(String... days) {
        for (String text : days) {
            held.add(day(text));
        }
        return this;
    }

    Employee build() {
        lines.sort(Comparator.comparing(Line::from));
        held.sort(Comparator.naturalOrder());
        return new Employee(id, "0042", employments, lines, absences, held);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
