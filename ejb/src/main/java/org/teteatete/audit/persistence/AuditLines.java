package org.teteatete.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teteatete.audit.application.AuditFilter;
import org.teteatete.audit.application.AuditLine;
import org.teteatete.audit.application.AuditPosition;
import org.teteatete.shared.database.Like;

/** Entries with their place in the chain, filtered, the newest first. */
@ApplicationScoped
public class AuditLines {

    private static final String LINE = "select new org.teteatete.audit.application.AuditLine(e.id, e.occurredAt,"
            + " e.actorId, e.actorKind, e.action, e.subjectType, e.subjectId, e.details,"
            + " case when s.sequence is null then false else true end)"
            + " from AuditEntry e left join AuditSeal s on s.entryId = e.id";

    @PersistenceContext
    private EntityManager entities;

    protected AuditLines() {}

    public AuditLines(EntityManager entities) {
        this.entities = entities;
    }

    public List<AuditLine> find(
            AuditFilter filter, Set<UUID> hidden, ZoneId zone, AuditPosition after, int first, int limit) {
        Conditions where = Conditions.of(filter, hidden, zone);
        if (after != null) {
            where.and(
                    "(e.occurredAt < :moment or e.occurredAt = :moment and e.id < :id)", "moment", after.occurredAt());
            where.parameters.put("id", after.id());
        }
        return where.set(entities.createQuery(
                        LINE + where.clause() + " order by e.occurredAt desc, e.id desc", AuditLine.class))
                .setFirstResult(first)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How many of the sealed entries up to this place are about these or name one of them. */
    public long countSealedAbout(Set<UUID> subjects, long last) {
        return countAbout(
                subjects,
                "exists (select s.sequence from AuditSeal s where s.entryId = e.id and s.sequence <= :last)",
                Map.of("last", last));
    }

    /** How many of the entries that wait for their seal do so. */
    public long countWaitingAbout(Set<UUID> subjects) {
        return countAbout(subjects, "exists (select p.entryId from PendingEntry p where p.entryId = e.id)", Map.of());
    }

    /** Whether an entry is about one of these, or names one. */
    public boolean isAbout(Set<UUID> subjects, UUID entry) {
        return countAbout(subjects, "e.id = :entry", Map.of("entry", entry)) > 0;
    }

    private long countAbout(Set<UUID> subjects, String which, Map<String, Object> parameters) {
        if (subjects.isEmpty()) {
            return 0;
        }
        Conditions where = new Conditions();
        where.and("e.subjectId in :subjects", "subjects", subjects);
        naming(subjects).forEach((name, named) -> where.or("e.details like :" + name, name, named));
        where.parameters.putAll(parameters);
        return where.set(entities.createQuery(
                        "select count(e) from AuditEntry e where (" + where.text + ") and " + which, Long.class))
                .getSingleResult();
    }

    private static Map<String, String> naming(Set<UUID> subjects) {
        Map<String, String> patterns = new HashMap<>();
        subjects.forEach(subject -> patterns.put("named" + patterns.size(), "%" + subject + "%"));
        return patterns;
    }

    public long count(AuditFilter filter, Set<UUID> hidden, ZoneId zone) {
        Conditions where = Conditions.of(filter, hidden, zone);
        return where.set(entities.createQuery("select count(e) from AuditEntry e" + where.clause(), Long.class))
                .getSingleResult();
    }

    /** Only what is asked for, so that the database can choose its index. */
    private static final class Conditions {

        private final StringBuilder text = new StringBuilder();
        private final Map<String, Object> parameters = new HashMap<>();

        static Conditions of(AuditFilter filter, Set<UUID> hidden, ZoneId zone) {
            Conditions where = new Conditions();
            where.and("e.actorId = :actor", "actor", filter.actor());
            where.and("e.subjectId = :subject", "subject", filter.subject());
            where.and("e.action like :action escape '\\'", "action", beginning(filter.action()));
            where.and("e.occurredAt >= :from", "from", startOf(filter.from(), zone));
            where.and(
                    "e.occurredAt < :to",
                    "to",
                    startOf(filter.to() == null ? null : filter.to().plusDays(1), zone));
            where.and(
                    "(e.subjectId is null or e.subjectId not in :hidden)", "hidden", hidden.isEmpty() ? null : hidden);
            naming(hidden)
                    .forEach((parameter, named) -> where.and("e.details not like :" + parameter, parameter, named));
            return where;
        }

        private static Instant startOf(LocalDate day, ZoneId zone) {
            return day == null ? null : day.atStartOfDay(zone).toInstant();
        }

        private static String beginning(String action) {
            return action == null ? null : Like.beginning(action);
        }

        private void and(String condition, String parameter, Object value) {
            if (value != null) {
                add(" and ", condition, parameter, value);
            }
        }

        private void or(String condition, String parameter, Object value) {
            add(" or ", condition, parameter, value);
        }

        private void add(String joint, String condition, String parameter, Object value) {
            text.append(text.isEmpty() ? "" : joint).append(condition);
            parameters.put(parameter, value);
        }

        private String clause() {
            return text.isEmpty() ? "" : " where " + text;
        }

        private <T> TypedQuery<T> set(TypedQuery<T> query) {
            parameters.forEach(query::setParameter);
            return query;
        }
    }
}
