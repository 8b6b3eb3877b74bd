package org.teteatete.organisation.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.teteatete.access.Permit;
import org.teteatete.organisation.domain.PairEnded;
import org.teteatete.organisation.persistence.KnownPairs;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Role;

/**
 * Takes note of who is a pair today, and tells of those that no longer are: each once, on the effective day and never before,
 * however HR's rows came. A part of them at a time; of several servers, one at a time.
 */
@Stateless
@Permit(Role.HR_ADMIN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ReportingChanges {

    private KnownPairs pairs;
    private CompanyTime time;
    private Event<PairEnded> events;

    protected ReportingChanges() {}

    @Inject
    public ReportingChanges(KnownPairs pairs, CompanyTime time, Event<PairEnded> events) {
        this.pairs = pairs;
        this.time = time;
        this.events = events;
    }

    /** How many pairs have ended: fewer than {@code limit} when there are no more. Who listens is in the same transaction. */
    public int end(int limit) {
        pairs.hold();
        List<PairEnded> ended = pairs.ended(time.today(), limit);
        pairs.forget(ended);
        ended.forEach(events::fire);
        return ended.size();
    }

    /** How many pairs are new. Those that have ended are told of before. */
    public int begin() {
        pairs.hold();
        return pairs.add(time.today());
    }
}
