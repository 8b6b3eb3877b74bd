package org.teteatete.meeting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teteatete.meeting.domain.Agenda;
import org.teteatete.meeting.domain.OneToOne;
import org.teteatete.meeting.domain.OneToOneState;
import org.teteatete.meeting.domain.Slot;

/** Whose time is taken. Two who plan for the same person at once see each other's times: one waits for the other. */
@ApplicationScoped
public class Diary {

    /** The rows of {@code diary_slot}. */
    private static final int SLOTS = 64;

    @PersistenceContext
    private EntityManager entities;

    protected Diary() {}

    public Diary(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Whether one of the two is in another one-to-one during {@code slot}. Until the transaction ends, nobody else gets an
     * answer about either.
     *
     * @param except the one-to-one that is moved, or {@code null}
     */
    public boolean isTaken(UUID employee, UUID manager, Slot slot, UUID except) {
        hold(List.of(employee, manager));
        return overlapping(List.of(employee, manager), slot.at(), slot.until()).stream()
                .anyMatch(id -> !id.equals(except));
    }

    /** Until the transaction ends, nobody else plans for any of them. */
    public void hold(Collection<UUID> people) {
        people.stream()
                .map(person -> Math.floorMod(person.hashCode(), SLOTS))
                .distinct()
                .sorted()
                .forEach(this::lock);
    }

    /** The one-to-ones of these people that are planned or under way on days from {@code from} to {@code until}. */
    public Agenda agenda(Collection<UUID> people, LocalDate from, LocalDate until) {
        Set<UUID> taken = new HashSet<>(people);
        return new Agenda(
                taken.isEmpty()
                        ? List.of()
                        : entities.createQuery(
                                        "select m from OneToOne m where m.course.state in :open and m.plan.beginning is not null"
                                                + " and (m.employee in :people or m.manager in :people)"
                                                + " and m.plan.day between :from and :until",
                                        OneToOne.class)
                                .setParameter("open", List.of(OneToOneState.PLANNED, OneToOneState.IN_PROGRESS))
                                .setParameter("people", taken)
                                .setParameter("from", from)
                                .setParameter("until", until)
                                .getResultStream()
                                .map(meeting -> new Agenda.Entry(
                                        meeting.id(),
                                        meeting.employee(),
                                        meeting.manager(),
                                        meeting.plan().slot().orElseThrow()))
                                .toList());
    }

    private void lock(int slot) {
        entities.createNativeQuery("select slot from diary_slot where slot = ?1 for update")
                .setParameter(1, slot)
                .getSingleResult();
    }

    private List<UUID> overlapping(List<UUID> people, Instant from, Instant until) {
        return entities.createQuery(
                        "select m.id from OneToOne m where m.course.state in :open"
                                + " and (m.employee in :people or m.manager in :people)"
                                + " and m.plan.day between :before and :after"
                                + " and m.plan.beginning < :until and m.plan.end > :from",
                        UUID.class)
                .setParameter("open", List.of(OneToOneState.PLANNED, OneToOneState.IN_PROGRESS))
                .setParameter("people", people)
                // for the index: whatever the time zone, the day is one of these
                .setParameter(
                        "before", LocalDate.ofInstant(from, ZoneOffset.UTC).minusDays(1))
                .setParameter(
                        "after", LocalDate.ofInstant(until, ZoneOffset.UTC).plusDays(1))
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }
}
