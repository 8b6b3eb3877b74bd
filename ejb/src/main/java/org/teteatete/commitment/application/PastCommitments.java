package org.teteatete.commitment.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.teteatete.access.Permit;
import org.teteatete.commitment.persistence.PastCommitmentRows;
import org.teteatete.encryption.application.Texts;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Role;

/**
 * Brings in the commitments of the demonstration company, thousands at once and as they stand: no transition is made, and the
 * audit trail tells of none.
 */
@Stateless
@Permit(Role.HR_ADMIN)
public class PastCommitments {

    private PastCommitmentRows rows;
    private Texts texts;
    private CompanyTime time;

    protected PastCommitments() {}

    @Inject
    public PastCommitments(PastCommitmentRows rows, Texts texts, CompanyTime time) {
        this.rows = rows;
        this.texts = texts;
        this.time = time;
    }

    /** Adds them all; the people and the one-to-ones must exist. */
    public void add(List<PastCommitment> commitments) {
        texts.prepare(commitments.stream().map(PastCommitment::employee).collect(Collectors.toSet()));
        rows.add(commitments, texts::seal, time.now(), time.zone());
    }
}
