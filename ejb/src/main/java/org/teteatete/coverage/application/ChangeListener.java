package org.teteatete.coverage.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.teteatete.coverage.persistence.StalePeople;
import org.teteatete.meeting.application.OneToOnesBroughtIn;
import org.teteatete.meeting.domain.OneToOneEvent;
import org.teteatete.organisation.application.CalendarReplaced;
import org.teteatete.organisation.application.PeopleChanged;

/** Notes, in the transaction of a change, of whom what is kept has to be worked out anew. */
@ApplicationScoped
public class ChangeListener {

    private StalePeople stale;

    protected ChangeListener() {}

    @Inject
    public ChangeListener(StalePeople stale) {
        this.stale = stale;
    }

    public void peopleChanged(@Observes PeopleChanged changed) {
        stale.mark(true, changed.people());
    }

    public void broughtIn(@Observes OneToOnesBroughtIn broughtIn) {
        stale.mark(true, broughtIn.employees());
    }

    /** Planning one covers nothing; whatever else happens to it may. */
    public void oneToOne(@Observes OneToOneEvent event) {
        if (!(event instanceof OneToOneEvent.Planned)) {
            stale.mark(false, Set.of(event.employee()));
        }
    }

    public void calendarReplaced(@Observes CalendarReplaced replaced) {
        stale.markEverybody();
    }
}
