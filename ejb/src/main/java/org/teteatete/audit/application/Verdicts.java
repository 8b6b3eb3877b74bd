package org.teteatete.audit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.teteatete.audit.domain.Breach;
import org.teteatete.audit.domain.Head;
import org.teteatete.audit.persistence.AuditLines;

/**
 * Says what a verification found as its reader counts: without the entries that they are not shown. Of a breach at one of
 * those they learn that an entry is missing there, as it is to them, and not which.
 */
@ApplicationScoped
public class Verdicts {

    private AuditLines lines;

    protected Verdicts() {}

    @Inject
    public Verdicts(AuditLines lines) {
        this.lines = lines;
    }

    /**
     * @param reached the last place that is right
     * @param breach {@code null} for none
     * @param untold what the reader may not know of
     */
    Verdict of(Head reached, long waiting, Breach breach, Set<UUID> untold) {
        long verified = counted(reached.sequence(), untold);
        return new Verdict(
                verified,
                waiting - lines.countWaitingAbout(untold),
                reached.hexMac(),
                breach == null ? null : told(breach, reached, verified, untold));
    }

    private Breach told(Breach breach, Head reached, long verified, Set<UUID> untold) {
        Breach counted = breach.sequence() == null
                ? breach
                : breach.at(breach.sequence() > reached.sequence() ? verified + 1 : counted(breach.sequence(), untold));
        return isUntold(breach, untold) ? counted.withoutEntry() : counted;
    }

    private long counted(long sequence, Set<UUID> untold) {
        return sequence - lines.countSealedAbout(untold, sequence);
    }

    private boolean isUntold(Breach breach, Set<UUID> untold) {
        return breach.subject() != null && untold.contains(breach.subject())
                || breach.entry() != null && lines.isAbout(untold, breach.entry());
    }
}
