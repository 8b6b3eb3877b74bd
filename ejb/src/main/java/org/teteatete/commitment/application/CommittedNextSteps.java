package org.teteatete.commitment.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.teteatete.commitment.persistence.CommitmentRepository;
import org.teteatete.meeting.application.NextSteps;

/** A commitment that was made in a one-to-one, and not dropped, is a next step that the two agreed on. */
@ApplicationScoped
public class CommittedNextSteps implements NextSteps {

    private CommitmentRepository repository;

    protected CommittedNextSteps() {}

    @Inject
    public CommittedNextSteps(CommitmentRepository repository) {
        this.repository = repository;
    }

    @Override
    public boolean agreedIn(UUID meeting) {
        return repository.isAnyMadeIn(meeting);
    }
}
