package org.teteatete.hris.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.teteatete.organisation.application.DepartmentName;

/**
 * What the lines of a file call the departments: the name of the row that holds from the latest day wins, the later line
 * where equal (<i>contracts.md §2</i>). A blank name is none: the department goes by its code.
 */
public final class DepartmentClaims {

    private static final Comparator<Claim> LATEST =
            Comparator.comparing(Claim::from).thenComparing(Claim::line);

    private final boolean named;
    private final Map<String, Claim> latest = new HashMap<>();

    /**
     * @param dated whether the line says itself since when it holds
     */
    private record Claim(String code, String name, LocalDate from, boolean dated, int person, int line) {}

    /**
     * @param named whether the file has names of departments at all
     */
    public DepartmentClaims(boolean named) {
        this.named = named;
    }

    public void add(EmployeeLine line, LocalDate holdsFrom, boolean dated, int person) {
        String name = line.departmentName() == null ? line.departmentCode() : line.departmentName();
        Claim claim = new Claim(line.departmentCode(), name, holdsFrom, dated, person, line.line());
        latest.merge(claim.code(), claim, (one, other) -> LATEST.compare(one, other) > 0 ? one : other);
    }

    /** The people whose lines win. */
    public Set<Integer> winners() {
        Set<Integer> winners = new HashSet<>();
        latest.values().forEach(claim -> winners.add(claim.person()));
        return winners;
    }

    /** The departments to write. */
    public List<DepartmentName> changes(Map<String, DepartmentName> known) {
        return latest.values().stream().flatMap(claim -> change(claim, known)).toList();
    }

    /** The lines that give a known department another name. */
    public Set<Integer> renamingLines(Map<String, DepartmentName> known) {
        Set<Integer> lines = new HashSet<>();
        latest.values().stream()
                .filter(claim -> known.containsKey(claim.code()) && renames(claim, known.get(claim.code())))
                .forEach(claim -> lines.add(claim.line()));
        return lines;
    }

    private Stream<DepartmentName> change(Claim claim, Map<String, DepartmentName> known) {
        DepartmentName before = known.get(claim.code());
        if (before == null) {
            return Stream.of(
                    named
                            ? new DepartmentName(claim.code(), claim.name(), claim.from())
                            : new DepartmentName(claim.code(), claim.code(), DepartmentName.NEVER));
        }
        boolean confirmsLater = named && claim.dated() && claim.from().isAfter(before.namedOn());
        return renames(claim, before) || confirmsLater
                ? Stream.of(new DepartmentName(claim.code(), claim.name(), claim.from()))
                : Stream.empty();
    }

    private boolean renames(Claim claim, DepartmentName before) {
        return named
                && !claim.from().isBefore(before.namedOn())
                && !claim.name().equals(before.name());
    }
}
