package org.teteatete.web.commitment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.teteatete.commitment.application.CommitmentQueries;

/** How many commitments of the reader's own are open, beside their place in the navigation. */
@Named("openCommitments")
@RequestScoped
public class OpenCommitments {

    @Inject
    private CommitmentQueries queries;

    private Long mine;

    public long getMine() {
        if (mine == null) {
            mine = queries.mine();
        }
        return mine;
    }
}
