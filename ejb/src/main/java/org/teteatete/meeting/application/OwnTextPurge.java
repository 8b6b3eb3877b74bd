package org.teteatete.meeting.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.teteatete.access.Permit;
import org.teteatete.encryption.application.KeyDestroyed;
import org.teteatete.meeting.persistence.OwnTextRepository;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Role;
import org.teteatete.shared.Settings;

/**
 * Deletes what people wrote for themselves when its time is over, and when somebody's text is erased: the author's own is
 * unreadable then already, and what a manager wrote about the person goes with it.
 */
@Stateless
@Permit(Role.HR_ADMIN)
public class OwnTextPurge {

    private OwnTextRepository repository;
    private CompanyTime time;
    private Settings settings;
    private Event<OwnTextsPurged> events;

    protected OwnTextPurge() {}

    @Inject
    public OwnTextPurge(
            OwnTextRepository repository, CompanyTime time, Settings settings, Event<OwnTextsPurged> events) {
        this.repository = repository;
        this.time = time;
        this.settings = settings;
        this.events = events;
    }

    /** How many were deleted. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int purge() {
        int deleted = repository.deleteBefore(time.today()
                .minusMonths(settings.privateNoteMonths())
                .atStartOfDay(time.zone())
                .toInstant());
        if (deleted > 0) {
            events.fire(new OwnTextsPurged(deleted));
        }
        return deleted;
    }

    /** In the transaction that destroys the key. */
    public void erase(@Observes KeyDestroyed destroyed) {
        repository.deleteOf(destroyed.owner());
    }
}
