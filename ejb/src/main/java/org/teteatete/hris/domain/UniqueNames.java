package org.teteatete.hris.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * Logins, or e-mail addresses: who has them and who asks for them. Nobody gets one that somebody else has, not even when the
 * same file takes it away from them; and where several people of a file ask for one that nobody has, none of them gets it.
 * People are given as numbers, names in the form of {@link org.teteatete.organisation.application.Dossier#key}.
 */
public final class UniqueNames {

    private static final int SEVERAL = Integer.MAX_VALUE;

    private final Column column;
    private final Numbering names = new Numbering();
    private final Ints holders = new Ints();
    private final Ints claimants = new Ints();
    private final Ints claimedNames = new Ints();
    private final Ints claimingPeople = new Ints();
    private final Ints claimingLines = new Ints();

    public UniqueNames(Column column) {
        this.column = column;
    }

    public void held(String name, int person) {
        holders.set(names.of(name), person);
    }

    public void claimed(String name, int person, int line) {
        int number = names.of(name);
        int before = claimants.get(number);
        claimants.set(number, before == Ints.NONE || before == person ? person : SEVERAL);
        claimedNames.add(number);
        claimingPeople.add(person);
        claimingLines.add(line);
    }

    /** The claims that fail. */
    public List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        for (int claim = 0; claim < claimedNames.size(); claim++) {
            int person = claimingPeople.get(claim);
            int holder = holders.get(claimedNames.get(claim));
            Reason reason = null;
            if (holder != Ints.NONE) {
                reason = holder == person ? null : Reason.USED_BY_SOMEBODY_ELSE;
            } else if (claimants.get(claimedNames.get(claim)) == SEVERAL) {
                reason = Reason.SHARED_IN_FILE;
            }
            if (reason != null) {
                conflicts.add(new Conflict(person, claimingLines.get(claim), column, reason));
            }
        }
        return conflicts;
    }
}
