package org.teteatete.web.week;

import java.util.List;
import org.teteatete.coverage.domain.Rhythm;
import org.teteatete.organisation.domain.Cadence;

/** A team as a table shows it. */
public record MyTeam(List<Partner> people) {

    /** Of a large team, how many are shown at first. */
    private static final int FIRST = 20;

    /** Up to so many more than that are shown as well. */
    private static final int TOLERATED = 4;

    static final MyTeam NONE = new MyTeam(List.of());

    public boolean isEmpty() {
        return people.isEmpty();
    }

    public List<Partner> first() {
        return people.subList(0, firstOnes());
    }

    public List<Partner> rest() {
        return people.subList(firstOnes(), people.size());
    }

    private int firstOnes() {
        return people.size() > FIRST + TOLERATED ? FIRST : people.size();
    }

    /** Whether all windows are weeks. */
    public boolean weekly() {
        return people.stream()
                .map(partner -> partner.rhythm().cadence())
                .allMatch(cadence -> cadence == Cadence.WEEKLY || cadence == Cadence.NONE);
    }

    public long held() {
        return people.stream().map(Partner::rhythm).mapToLong(Rhythm::held).sum();
    }

    public long due() {
        return people.stream().map(Partner::rhythm).mapToLong(Rhythm::due).sum();
    }

    /** How many that the manager took on are open after their day. */
    public long overdueCommitments() {
        return people.stream()
                .mapToLong(partner -> partner.commitments().mineOverdue())
                .sum();
    }

    public int postponed() {
        return people.stream()
                .mapToInt(partner -> partner.member().timesPostponed())
                .sum();
    }
}
