package org.teteatete.commitment.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.commitment.domain.Commitment;
import org.teteatete.commitment.domain.CommitmentEvent;
import org.teteatete.commitment.domain.Turn;
import org.teteatete.commitment.persistence.CommitmentRepository;
import org.teteatete.meeting.domain.Moment;
import org.teteatete.organisation.application.Directory;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Role;

/** Drops what is open of employees who have left (<i>workflow.md, Series</i>). A part of the employees at a time. */
@Stateless
@Permit(Role.HR_ADMIN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Leavers {

    private CommitmentRepository repository;
    private Directory directory;
    private CompanyTime time;
    private Event<CommitmentEvent> events;

    protected Leavers() {}

    @Inject
    public Leavers(
            CommitmentRepository repository, Directory directory, CompanyTime time, Event<CommitmentEvent> events) {
        this.repository = repository;
        this.directory = directory;
        this.time = time;
        this.events = events;
    }

    /**
     * Looks at the next {@code limit} employees with open commitments.
     *
     * @param after the employee at whom the step before ended
     * @return where this step ended; empty when there are no more
     */
    public Optional<UUID> drop(UUID after, int limit) {
        List<UUID> employees = repository.employeesWithOpen(after, limit);
        Map<UUID, PersonOnDay> people = directory.on(time.today(), employees);
        List<UUID> left = employees.stream()
                .filter(employee -> !people.get(employee).employed())
                .toList();
        Turn turn = Turn.ofTimer(new Moment(time.now(), time.zone()));
        for (Commitment commitment : repository.lockOpenOf(left)) {
            events.fire(commitment.leave(turn));
        }
        return employees.size() < limit ? Optional.empty() : Optional.of(employees.get(limit - 1));
    }
}
