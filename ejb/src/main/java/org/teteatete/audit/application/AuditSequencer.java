package org.teteatete.audit.application;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.teteatete.audit.domain.Head;
import org.teteatete.audit.domain.NotedHead;
import org.teteatete.audit.persistence.HeadLog;
import org.teteatete.shared.Act;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;

/**
 * Seals what was committed, soon after the commit and again by the timer, and notes the chain's head outside of the
 * database. What fails is tried again at the next tick: entries wait and are not lost.
 */
@ApplicationScoped
public class AuditSequencer {

    private static final Logger LOG = Logger.getLogger(AuditSequencer.class.getName());
    private static final int BATCH = 1_000;

    private final ReentrantLock sealing = new ReentrantLock();
    private final AtomicBoolean asked = new AtomicBoolean();
    private AuditSealing seals;
    private TrailKeys keys;
    private HeadLog log;
    private CurrentActor currentActor;
    private CompanyTime time;
    private long noted = -1;

    @Resource
    private ManagedExecutorService background;

    protected AuditSequencer() {}

    @Inject
    public AuditSequencer(
            AuditSealing seals, TrailKeys keys, HeadLog log, CurrentActor currentActor, CompanyTime time) {
        this.seals = seals;
        this.keys = keys;
        this.log = log;
        this.currentActor = currentActor;
        this.time = time;
    }

    /** Many acts in a moment ask once. */
    void onCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) Act act) {
        if (asked.compareAndSet(false, true)) {
            background.execute(this::seal);
        }
    }

    /** At each tick of the timer. */
    public void tick() {
        seal();
        note();
    }

    private void seal() {
        asked.set(false);
        if (!sealing.tryLock()) {
            return;
        }
        try {
            currentActor.as(Actor.SYSTEM, () -> {
                while (seals.seal(BATCH) == BATCH) {
                    LOG.log(Level.FINE, "Sealed {0} entries, and more wait", BATCH);
                }
            });
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "The audit trail could not be sealed, the next attempt follows", e);
        } finally {
            sealing.unlock();
        }
    }

    /** Never a head that lies behind what was noted before: that a trail was cut off must stay visible. */
    private synchronized void note() {
        try {
            Head head = currentActor.as(Actor.SYSTEM, seals::head);
            if (noted < 0) {
                noted = log.farthest(keys.get())
                        .map(line -> line.head().sequence())
                        .orElse(0L);
            }
            if (head.sequence() > noted) {
                log.append(new NotedHead(time.now(), head), keys.get());
                noted = head.sequence();
            }
        } catch (EJBException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "The audit trail's head could not be noted in " + log.path(), e);
        }
    }
}
