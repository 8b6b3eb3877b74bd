package org.teteatete.hris.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lines of one employee that contradict each other: two for the same day, or one without a day beside others. Lines that say
 * the same do not.
 */
public final class EmployeeConflicts {

    private EmployeeConflicts() {}

    public static List<Rejection> among(List<EmployeeLine> lines) {
        Map<LocalDate, Set<EmployeeLine>> byDay = new HashMap<>();
        Set<EmployeeLine> all = new HashSet<>();
        for (EmployeeLine line : lines) {
            all.add(line.anywhere());
            byDay.computeIfAbsent(line.from(), day -> new HashSet<>()).add(line.anywhere());
        }
        List<Rejection> rejections = new ArrayList<>();
        for (EmployeeLine line : lines) {
            if (line.from() == null && all.size() > 1) {
                rejections.add(new Rejection(line.line(), Column.EFFECTIVE_FROM, Reason.NO_DAY_BESIDE_OTHERS, null));
            } else if (byDay.get(line.from()).size() > 1) {
                rejections.add(new Rejection(
                        line.line(),
                        Column.EFFECTIVE_FROM,
                        Reason.SAID_TWICE,
                        line.from().toString()));
            }
        }
        return rejections;
    }
}
