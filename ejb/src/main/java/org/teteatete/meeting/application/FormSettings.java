package org.teteatete.meeting.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.meeting.domain.FormWords;
import org.teteatete.meeting.domain.OneToOne;
import org.teteatete.meeting.persistence.FormWordings;
import org.teteatete.meeting.persistence.OneToOneRepository;
import org.teteatete.organisation.application.Versioned;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Role;
import org.teteatete.shared.Stale;

/**
 * How the company words the form: the parts' names, help texts and questions. A change makes a new version and never alters
 * what was held before: that is read with the version in which it was completed.
 */
@Stateless
@Permit
public class FormSettings {

    private FormWordings wordings;
    private DefaultWords defaults;
    private OneToOneRepository meetings;
    private Pairs pairs;
    private CurrentActor currentActor;
    private CompanyTime time;
    private Event<FormSettingsChanged> events;

    protected FormSettings() {}

    @Inject
    public FormSettings(
            FormWordings wordings,
            DefaultWords defaults,
            OneToOneRepository meetings,
            Pairs pairs,
            CurrentActor currentActor,
            CompanyTime time,
            Event<FormSettingsChanged> events) {
        this.wordings = wordings;
        this.defaults = defaults;
        this.meetings = meetings;
        this.pairs = pairs;
        this.currentActor = currentActor;
        this.time = time;
        this.events = events;
    }

    /** As it is worded now. */
    public Versioned<FormWords> current() {
        return at(time.now());
    }

    /** As it is worded now, for who may word it anew. */
    @Permit(Role.HR_ADMIN)
    public Versioned<FormWords> toEdit() {
        return current();
    }

    /**
     * As it was worded when that one-to-one was completed; as it is now while it is not.
     *
     * @throws NotFound for who may not know of it
     */
    public FormWords of(UUID meeting) {
        OneToOne found = meetings.find(meeting).orElseThrow(NotFound::new);
        pairs.reader(found);
        return at(found.course().completedAt().orElseGet(time::now)).value();
    }

    /**
     * Words it anew.
     *
     * @param version the one that the caller has read
     * @throws Stale when somebody else changed it since
     */
    @Permit(Role.HR_ADMIN)
    public void replace(FormWords words, long version) {
        int newest = wordings.lockNewest();
        if (newest != version) {
            throw new Stale();
        }
        wordings.add(newest + 1, words, currentActor.get().id(), time.now());
        events.fire(new FormSettingsChanged(newest + 1));
    }

    /** Words it as the application comes; a new version, too. */
    @Permit(Role.HR_ADMIN)
    public void reset(long version) {
        replace(defaults.words(), version);
    }

    private Versioned<FormWords> at(Instant moment) {
        int version = wordings.version(moment);
        return new Versioned<>(wordings.words(version).orElseGet(defaults::words), version);
    }
}
