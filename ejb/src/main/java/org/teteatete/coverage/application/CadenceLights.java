package org.teteatete.coverage.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.coverage.domain.Rhythm;
import org.teteatete.coverage.domain.Selection;
import org.teteatete.organisation.application.Directory;
import org.teteatete.organisation.application.PersonOnDay;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Role;

/**
 * The cadence lights and the last windows of those whom the caller may ask about: their own team, and themselves. Of somebody
 * who came to the team, what was before is not shown (<i>method.md, Who sees what</i>).
 */
@Stateless
public class CadenceLights {

    private CurrentActor currentActor;
    private Directory directory;
    private Rhythms rhythms;
    private CompanyTime time;

    protected CadenceLights() {}

    @Inject
    public CadenceLights(CurrentActor currentActor, Directory directory, Rhythms rhythms, CompanyTime time) {
        this.currentActor = currentActor;
        this.directory = directory;
        this.rhythms = rhythms;
        this.time = time;
    }

    /** Of everybody who reports to the caller today. */
    @Permit(Role.MANAGER)
    public Map<UUID, Rhythm> ofTeam() {
        UUID manager = currentActor.get().id();
        LocalDate today = time.today();
        List<UUID> team = directory.reportsOf(manager, today).stream()
                .map(PersonOnDay::id)
                .toList();
        return rhythms.of(team, Selection.EVERYTHING.ofManagers(Set.of(manager)), today);
    }

    /** Of the caller; empty for somebody whom HR data does not know as employed in the last years. */
    @Permit(Role.EMPLOYEE)
    public Optional<Rhythm> own() {
        UUID employee = currentActor.get().id();
        return Optional.ofNullable(rhythms.of(List.of(employee), Selection.EVERYTHING, time.today())
                .get(employee));
    }
}
