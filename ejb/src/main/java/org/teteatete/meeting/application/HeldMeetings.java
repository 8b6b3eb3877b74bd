package org.teteatete.meeting.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.teteatete.access.Permit;
import org.teteatete.meeting.persistence.OneToOneRepository;
import org.teteatete.shared.Role;

/** Which one-to-ones were held here, whoever's they are: for what is asked about each of them. */
@Stateless
@Permit(Role.HR_ADMIN)
public class HeldMeetings {

    private OneToOneRepository repository;

    protected HeldMeetings() {}

    @Inject
    public HeldMeetings(OneToOneRepository repository) {
        this.repository = repository;
    }

    /** Without history from another tool, and without those of which it is contested that they were held. */
    public List<HeldMeeting> between(LocalDate first, LocalDate last) {
        return repository.held(first, last);
    }
}
