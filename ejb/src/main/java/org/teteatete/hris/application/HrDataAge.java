package org.teteatete.hris.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.teteatete.access.Permit;
import org.teteatete.hris.persistence.ImportJobs;

/** How fresh HR's data is. */
@Stateless
@Permit
public class HrDataAge {

    private ImportJobs jobs;

    protected HrDataAge() {}

    @Inject
    public HrDataAge(ImportJobs jobs) {
        this.jobs = jobs;
    }

    /** When the last completed import ended; empty before the first one. */
    public Optional<Instant> at() {
        return jobs.lastCompleted();
    }
}
