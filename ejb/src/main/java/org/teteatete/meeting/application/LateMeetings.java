package org.teteatete.meeting.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.teteatete.access.Permit;
import org.teteatete.meeting.domain.Moment;
import org.teteatete.meeting.domain.OneToOne;
import org.teteatete.meeting.domain.OneToOneEvent;
import org.teteatete.meeting.domain.Overdue;
import org.teteatete.meeting.domain.Party;
import org.teteatete.meeting.domain.Transition;
import org.teteatete.meeting.persistence.OneToOneRepository;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Role;

/** What happens when nobody did anything: a one-to-one is missed, a contest lapses. A part of them at a time. */
@Stateless
@Permit(Role.HR_ADMIN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LateMeetings {

    private OneToOneRepository repository;
    private CompanyTime time;
    private Event<OneToOneEvent> events;

    protected LateMeetings() {}

    @Inject
    public LateMeetings(OneToOneRepository repository, CompanyTime time, Event<OneToOneEvent> events) {
        this.repository = repository;
        this.time = time;
        this.events = events;
    }

    /** How many were missed: fewer than {@code limit} when no more are due. */
    public int miss(int limit) {
        return each(repository.missed(Overdue.at(now()), limit), Transition.MISS, OneToOne::miss);
    }

    /** How many contests lapsed: fewer than {@code limit} when no more are due. */
    public int lapse(int limit) {
        return each(repository.unanswered(Overdue.at(now()), limit), Transition.LAPSE, OneToOne::lapse);
    }

    /** Leaves out what somebody changed before it was locked. */
    private int each(List<UUID> due, Transition transition, BiFunction<OneToOne, Moment, OneToOneEvent> verb) {
        Moment now = now();
        List<OneToOne> still = repository.lock(due).stream()
                .filter(meeting -> meeting.possible(Party.TIMER, now).contains(transition))
                .toList();
        still.forEach(meeting -> events.fire(verb.apply(meeting, now)));
        return still.size();
    }

    private Moment now() {
        return new Moment(time.now(), time.zone());
    }
}
