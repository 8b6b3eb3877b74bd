package org.teteatete.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** All that a screen shows of some days, as SQL by hand: what is shown twice is asked once. */
final class ByHand {

    /** The last ones of a longer time. */
    private static final int MOST_WEEKS = 18;

    private final Span span;
    private final Span shownWeeks;
    private final Span comparedWeeks;
    private final List<String> statements = new ArrayList<>();

    ByHand(Span span) {
        int weeks = Math.min(MOST_WEEKS, span.weeks());
        this.span = span;
        this.shownWeeks = Span.weeks(weeks);
        this.comparedWeeks = Span.weeks(2 * weeks);
    }

    /** The figures on top, those of as many days before, and the weeks of both. */
    ByHand summary(String whose) {
        return with(
                BareSql.figures(BareSql.COMPANY, span, whose),
                BareSql.figures(BareSql.COMPANY, span.before(), whose),
                BareSql.rates(BareSql.WEEK, comparedWeeks, whose),
                BareSql.meetings(BareSql.COMPANY, span, whose),
                BareSql.meetings(BareSql.COMPANY, span.before(), whose));
    }

    ByHand map(String by, String whose) {
        return with(BareSql.map(by, shownWeeks, whose), BareSql.rates(by, span, whose));
    }

    /** Both kinds of figures, of groups. */
    ByHand table(String by, String whose) {
        return with(BareSql.figures(by, span, whose), BareSql.meetings(by, span, whose));
    }

    /** What is told of single people besides. */
    ByHand people(String whose) {
        return with(BareSql.lastHeld(whose), BareSql.lights(whose));
    }

    ByHand with(String... more) {
        statements.addAll(List.of(more));
        return this;
    }

    /** Asks one after the other, and reads the answers to their end. */
    void ask(Connection bare) {
        try (Statement statement = bare.createStatement()) {
            for (String sql : statements) {
                ask(statement, sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void ask(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                rows.getObject(1);
            }
        }
    }
}
