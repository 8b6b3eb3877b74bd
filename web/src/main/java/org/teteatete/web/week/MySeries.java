package org.teteatete.web.week;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teteatete.meeting.application.SeriesLine;
import org.teteatete.meeting.application.SeriesQueries;

/** The series of whoever looks at the home page, and with whom of the team one is still to be started. */
@Named
@RequestScoped
public class MySeries {

    @Inject
    private SeriesQueries queries;

    @Inject
    private MyWeek week;

    private Map<UUID, SeriesLine> running = Map.of();

    @PostConstruct
    void read() {
        running = queries.running();
    }

    /** The one with that person; {@code null} for none. */
    public SeriesLine with(UUID person) {
        return running.get(person);
    }

    /** Those of the team who should meet and have no series. */
    public List<Partner> getToStart() {
        return week.getTeam().people().stream()
                .filter(Partner::hasCadence)
                .filter(partner -> !running.containsKey(partner.person().id()))
                .toList();
    }
}
