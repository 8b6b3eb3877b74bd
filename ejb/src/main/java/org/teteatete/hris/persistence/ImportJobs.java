package org.teteatete.hris.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.hris.application.ImportView;
import org.teteatete.hris.domain.ImportJob;
import org.teteatete.hris.domain.ImportState;

/** Imports, the youngest first. */
@ApplicationScoped
public class ImportJobs {

    private static final String VIEW = """
            select new org.teteatete.hris.application.ImportView(j.id, j.kind, j.mode, j.forced, j.effectiveOn, j.fileName,
                   j.state, j.judged, j.read, j.total, j.created, j.updated, j.unchanged, j.ended, j.rejected,
                   j.unknownColumns, j.requestedAt, j.startedAt, j.finishedAt, j.leaving, j.active)
              from ImportJob j
            """;

    @PersistenceContext
    private EntityManager entities;

    protected ImportJobs() {}

    public ImportJobs(EntityManager entities) {
        this.entities = entities;
    }

    public void add(ImportJob job) {
        entities.persist(job);
        entities.flush();
    }

    public ImportJob get(UUID id) {
        return entities.find(ImportJob.class, id);
    }

    /** The oldest import that is not over; one that was interrupted comes before those that wait. */
    public Optional<UUID> next() {
        return entities.createQuery("""
                        select j.id from ImportJob j where j.state in (:running, :queued)
                         order by j.state desc, j.requestedAt, j.id
                        """, UUID.class)
                .setParameter("running", ImportState.RUNNING)
                .setParameter("queued", ImportState.QUEUED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Optional<ImportView> view(UUID id) {
        return entities.createQuery(VIEW + " where j.id = :id", ImportView.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public List<ImportView> youngest(int skip, int limit) {
        return entities.createQuery(VIEW + " order by j.requestedAt desc, j.id desc", ImportView.class)
                .setFirstResult(skip)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those that were requested before the one with that id. */
    public List<ImportView> before(UUID id, int limit) {
        return entities.createQuery(VIEW + """
                         where j.requestedAt < (select k.requestedAt from ImportJob k where k.id = :id)
                            or (j.requestedAt = (select k.requestedAt from ImportJob k where k.id = :id) and j.id < :id)
                         order by j.requestedAt desc, j.id desc
                        """, ImportView.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    public long count() {
        return entities.createQuery("select count(j) from ImportJob j", Long.class)
                .getSingleResult();
    }

    public Optional<Instant> lastCompleted() {
        return entities.createQuery(
                        "select j.finishedAt from ImportJob j where j.state = :completed order by j.finishedAt desc",
                        Instant.class)
                .setParameter("completed", ImportState.COMPLETED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
