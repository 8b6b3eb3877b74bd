package org.teteatete.benchmark;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Single answers of coverage, as SQL by hand over the tables of {@link BareRows}. */
final class BareSql {

    /** Grouping by it makes one group of all. */
    static final String COMPANY = "0";

    static final String DEPARTMENT = "department_id";
    static final String MANAGER = "manager_id";
    static final String EMPLOYEE = "employee_id";
    static final String WEEK = "last_day";

    /** Of a condition: no more than there is. */
    static final String EVERYBODY = "";

    private static final int ROWS = 50;

    /** As many people as there are on a page, from all over the company. */
    static final String A_PAGE = " and employee_id in (%s)"
            .formatted(IntStream.rangeClosed(1, ROWS)
                    .mapToObj(row -> String.valueOf(CompanyRows.PEOPLE / ROWS * row))
                    .collect(Collectors.joining(", ")));

    private static final int ROWS_OF_MAP = 40;

    private BareSql() {}

    /**
     * The figures of groups.
     *
     * @param by a column, or {@link #COMPANY}
     * @param whose a further condition
     */
    static String figures(String by, Span span, String whose) {
        return """
                select k, count(*), sum(d), sum(c), sum(case when c > 0 then 1 else 0 end),
                       sum(case when c = d then 1 else 0 end)
                  from (select %s as k, employee_id, sum(due) as d, sum(covered) as c from bare
                         where last_day %s%s group by k, employee_id) p
                 group by k
                """.formatted(by, span.between(), whose);
    }

    /** What of the due windows was covered, of groups. */
    static String rates(String by, Span span, String whose) {
        return "select %1$s, sum(due), sum(covered) from bare where last_day %2$s%3$s group by %1$s"
                .formatted(by, span.between(), whose);
    }

    /** Week by week, of the groups with the lowest last week. */
    static String map(String by, Span span, String whose) {
        return """
                select lowest.k, last_day, sum(due), sum(covered)
                  from (select %1$s as k from bare where last_day = date '%4$s'%3$s
                         group by k order by avg(1.0 * covered), k fetch first %5$d rows only) lowest
                  join bare on %1$s = lowest.k and last_day %2$s%3$s
                 group by lowest.k, last_day
                """.formatted(by, span.between(), whose, span.to(), ROWS_OF_MAP);
    }

    /**
     * What became of one-to-ones, of groups. Those that count alike are put together first, which takes half as long as {@code
     * percentile_cont} of them all.
     */
    static String meetings(String by, Span span, String whose) {
        return """
                select k, sum(n) filter (where planned), sum(n) filter (where planned and postponed > 0),
                       sum(n * postponed) filter (where planned), max(held),
                       sum(n) filter (where planned and held_after = 0),
                       sum(n) filter (where planned and state = 'MISSED'),
                       sum(n) filter (where planned and state = 'CANCELLED'), sum(n) filter (where state = 'CONTESTED'),
                       (min(held_after) filter (where 2 * sooner >= held)
                           + min(held_after) filter (where 2 * sooner > held)) / 2.0
                  from (select a.*, sum(n) filter (where planned and held_after is not null)
                                        over (partition by k order by held_after) as sooner,
                               sum(n) filter (where planned and held_after is not null) over (partition by k) as held
                          from (select %s as k, state, planned, postponed, held_after, count(*) as n from bare_meeting
                                 where first_planned_on %s%s
                                 group by k, state, planned, postponed, held_after) a) b
                 group by k
                """.formatted(by, span.between(), whose);
    }

    /** The first page of everybody, the lowest first, and how many they are. */
    static String lowest(Span span) {
        return """
                select employee_id, sum(due), sum(covered), count(*) over () from bare where last_day %s
                 group by employee_id order by 1.0 * sum(covered) / sum(due), employee_id fetch first %d rows only
                """.formatted(span.between(), ROWS);
    }

    /** The first page of those whose one-to-ones were postponed, the most often first, and how many they are. */
    static String mostPostponed(Span span) {
        return """
                select employee_id, count(*), count(*) over () from bare_meeting
                 where first_planned_on %s and planned and postponed > 0
                 group by employee_id order by count(*) desc, employee_id fetch first %d rows only
                """.formatted(span.between(), ROWS);
    }

    static String lastHeld(String whose) {
        return "select employee_id, max(held_on) from bare_meeting where held_after is not null%s group by employee_id"
                .formatted(whose);
    }

    /** Whether the last window was covered, and whether anything is planned after it. */
    static String lights(String whose) {
        return """
                select w.employee_id, w.due, w.covered, (select count(*) from bare_meeting m
                        where m.employee_id = w.employee_id and m.first_planned_on > w.last_day and m.state = 'PLANNED')
                  from bare w where w.last_day = date '%s'%s
                """.formatted(CompanyRows.LAST_SUNDAY, whose);
    }

    static String windows(Span span, String whose) {
        return "select * from bare where last_day %s%s order by last_day".formatted(span.between(), whose);
    }

    static String meetingsOneByOne(Span span, String whose) {
        return "select * from bare_meeting where first_planned_on %s%s order by first_planned_on"
                .formatted(span.between(), whose);
    }
}
