package org.teteatete.hris.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.teteatete.organisation.application.Dossier.Employment;

/**
 * The employments of one person while lines speak of them: a hire date that is known means that employment, one after the
 * known leave date opens another, and any other one corrects the newest (<i>contracts.md §2</i>).
 */
final class Employments {

    private final List<Stated> all = new ArrayList<>();

    /** An employment and the last line that spoke of it; 0 while none did. */
    private record Stated(Employment employment, Employment before, int line) {}

    Employments(List<Employment> known) {
        known.forEach(employment -> all.add(new Stated(employment, employment, 0)));
    }

    /**
     * @param saysLeave whether {@code leaveDate} means something, {@code null} then being "no end is known"
     */
    void state(LocalDate hireDate, LocalDate leaveDate, boolean saysLeave, int line) {
        int place = placeOf(hireDate);
        Stated spokenOf = place < all.size() ? all.get(place) : new Stated(new Employment(hireDate, null), null, 0);
        LocalDate leave = saysLeave ? leaveDate : spokenOf.employment().leaveDate();
        Stated stated = new Stated(new Employment(hireDate, leave), spokenOf.before(), line);
        if (place < all.size()) {
            all.set(place, stated);
        } else {
            all.add(stated);
        }
        all.sort(Comparator.comparing(each -> each.employment().hireDate()));
    }

    private int placeOf(LocalDate hireDate) {
        for (int place = 0; place < all.size(); place++) {
            if (all.get(place).employment().hireDate().equals(hireDate)) {
                return place;
            }
        }
        if (all.isEmpty()) {
            return 0;
        }
        LocalDate leave = all.get(all.size() - 1).employment().leaveDate();
        boolean another = leave != null && hireDate.isAfter(leave);
        return another ? all.size() : all.size() - 1;
    }

    List<Employment> all() {
        return all.stream().map(Stated::employment).toList();
    }

    /** The lines that leave an employment other than it was known. */
    Set<Integer> changingLines() {
        return all.stream()
                .filter(stated -> !stated.employment().equals(stated.before()))
                .map(Stated::line)
                .collect(Collectors.toSet());
    }
}
