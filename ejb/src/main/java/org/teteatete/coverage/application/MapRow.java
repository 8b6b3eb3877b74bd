package org.teteatete.coverage.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.teteatete.coverage.domain.Figures;

/**
 * A department or a manager in the map.
 *
 * @param figures of the whole period
 * @param cells week by week
 * @param ended whether nobody reports there any more: what it was is no worry of today
 */
public record MapRow(String key, String name, Figures figures, List<Cell> cells, boolean ended) {

    /** The line of <i>below 70 % since</i>. */
    private static final int LINE = 70;

    /** The lowest last week first: the last one in which something was due. What has ended comes last. */
    static final Comparator<MapRow> LOWEST_FIRST = Comparator.comparing(MapRow::ended)
            .thenComparing(MapRow::lastRate, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
            .thenComparing(row -> row.figures().coverage(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(MapRow::name);

    /** One week. */
    public record Cell(LocalDate monday, Figures figures) {

        boolean isDue() {
            return figures.due() > 0;
        }

        boolean isBelow() {
            return figures.covered() * 100L < (long) LINE * figures.due();
        }
    }

    /**
     * Weeks below the line, one after the other.
     *
     * @param open whether they may have begun before the weeks that are shown
     */
    public record Run(LocalDate since, int weeks, boolean open) {}

    /** The unbroken run of weeks below the line up to the last one; weeks in which nothing was due do not break it. */
    public Optional<Run> below() {
        if (ended) {
            return Optional.empty();
        }
        List<Cell> due = cells.stream().filter(Cell::isDue).toList();
        int first = due.size();
        while (first > 0 && due.get(first - 1).isBelow()) {
            first--;
        }
        return first == due.size()
                ? Optional.empty()
                : Optional.of(new Run(due.get(first).monday(), due.size() - first, first == 0));
    }

    private BigDecimal lastRate() {
        for (int i = cells.size() - 1; i >= 0; i--) {
            if (cells.get(i).isDue()) {
                return cells.get(i).figures().coverage();
            }
        }
        return null;
    }
}
