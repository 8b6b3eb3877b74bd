package org.teteatete.meeting.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teteatete.access.Permit;
import org.teteatete.encryption.application.Texts;
import org.teteatete.meeting.persistence.PastRows;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Role;

/**
 * Brings in the one-to-ones of the demonstration company, thousands at once and as they stand: no transition is made, and the
 * audit trail tells of none.
 */
@Stateless
@Permit(Role.HR_ADMIN)
public class PastOneToOnes {

    private PastRows rows;
    private Texts texts;
    private CompanyTime time;
    private Event<OneToOnesBroughtIn> broughtIn;

    protected PastOneToOnes() {}

    @Inject
    public PastOneToOnes(PastRows rows, Texts texts, CompanyTime time, Event<OneToOnesBroughtIn> broughtIn) {
        this.rows = rows;
        this.texts = texts;
        this.time = time;
        this.broughtIn = broughtIn;
    }

    /** Adds them all, and gives their ids in the same order; the people must exist. */
    public List<UUID> add(List<PastOneToOne> meetings) {
        Set<UUID> employees = meetings.stream().map(PastOneToOne::employee).collect(Collectors.toSet());
        texts.prepare(employees);
        List<UUID> added = rows.add(meetings, texts::seal, time.now(), time.zone());
        broughtIn.fire(new OneToOnesBroughtIn(employees));
        return added;
    }
}
