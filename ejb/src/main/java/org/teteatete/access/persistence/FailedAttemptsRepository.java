package org.teteatete.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.teteatete.access.domain.FailedAttempts;

/** Stores the counts of failed sign-ins. */
@ApplicationScoped
public class FailedAttemptsRepository {

    @PersistenceContext
    private EntityManager entities;

    protected FailedAttemptsRepository() {}

    public FailedAttemptsRepository(EntityManager entities) {
        this.entities = entities;
    }

    public boolean exists(String subject) {
        return entities.find(FailedAttempts.class, subject) != null;
    }

    /** Nobody else counts the same subject until this transaction ends. */
    public Optional<FailedAttempts> lock(String subject) {
        return Optional.ofNullable(entities.find(FailedAttempts.class, subject, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Fails at once when somebody else has just added it. */
    public void add(FailedAttempts attempts) {
        entities.persist(attempts);
        entities.flush();
    }

    public void forgetOlderThan(Instant moment) {
        entities.createQuery("delete from FailedAttempts a where a.lastAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
