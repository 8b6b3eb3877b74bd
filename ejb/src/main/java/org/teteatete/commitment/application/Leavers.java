package org.teteatete.commitment.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.commitment.domain.Commitment;
import org.teteatete.commitment.domain.CommitmentEvent;
import org.teteatete.commitment.domain.Turn;
import org.teteatete.commitment.persistence.CommitmentRepository;
import org.teteatete.meeting.domain.Moment;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Role;

/** Drops what is open of employees who have left (<i>workflow.md, Series</i>). A part of the employees at a time. */
@Stateless
@Permit(Role.HR_ADMIN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Leavers {

    private CommitmentRepository repository;
    private CompanyTime time;
    private Event<CommitmentEvent> events;

    protected Leavers() {}

    @Inject
    public Leavers(CommitmentRepository repository, CompanyTime time, Event<CommitmentEvent> events) {
        this.repository = repository;
        this.time = time;
        this.events = events;
    }

    /** Of how many employees: fewer than {@code limit} when there are no more. */
    public int drop(int limit) {
        List<UUID> left = repository.leaversWithOpen(time.today(), limit);
        Turn turn = Turn.ofTimer(new Moment(time.now(), time.zone()));
        for (Commitment commitment : repository.lockOpenOf(left)) {
            events.fire(commitment.leave(turn));
        }
        return left.size();
    }
}
