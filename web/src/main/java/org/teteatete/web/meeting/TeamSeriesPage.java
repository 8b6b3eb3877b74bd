package org.teteatete.web.meeting;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.teteatete.meeting.application.PersonName;
import org.teteatete.meeting.application.RunningSeries;
import org.teteatete.meeting.application.SeriesLine;
import org.teteatete.meeting.application.SeriesOrder;
import org.teteatete.meeting.application.SeriesProposal;
import org.teteatete.meeting.application.SeriesQueries;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Refusals;

/** Starts the series of a whole team in one step: spread over the week, each to be edited or left out before. */
@Named("teamSeries")
@ViewScoped
public class TeamSeriesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int WORKING_DAYS = 5;

    @Inject
    private RunningSeries series;

    @Inject
    private SeriesQueries queries;

    @Inject
    private SeriesWording wording;

    private List<TeamSeriesRow> rows = List.of();
    private List<Beat> running = List.of();

    public void open() {
        List<SeriesProposal> proposals = queries.proposals();
        rows = proposals.stream()
                .map(proposal -> new TeamSeriesRow(proposal, wording.text("team.full")))
                .toList();
        running = queries.running().entrySet().stream()
                .map(entry -> beat(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Beat beat(UUID with, SeriesLine line) {
        PersonName other = line.employee().id().equals(with) ? line.employee() : line.manager();
        return new Beat(line.pattern().weekday(), line.pattern().time(), other.givenName(), true);
    }

    public String start() {
        List<TeamSeriesRow> chosen = getChosen();
        rows.forEach(TeamSeriesRow::forgive);
        try {
            int started = series.startAll(chosen.stream()
                            .map(row ->
                                    new SeriesOrder(row.person(), row.getForm().pattern()))
                            .toList())
                    .size();
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().getFlash().setKeepMessages(true);
            faces.addMessage(null, new FacesMessage(wording.text("team.started", started)));
            return "/week.xhtml?faces-redirect=true";
        } catch (Invalid refused) {
            refuse(chosen, refused);
            return null;
        }
    }

    /** What is about a row stands in the row: {@code /2/time}. */
    private void refuse(List<TeamSeriesRow> chosen, Invalid refused) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        refused.problems().forEach(problem -> {
            String place = problem.pointer().split("/")[1];
            String text = Refusals.text(problem.key(), problem.arguments(), locale);
            if (place.matches("\\d{1,4}")) {
                chosen.get(Integer.parseInt(place)).refuse(text);
            }
        });
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, wording.text("team.refused"), null));
    }

    public List<TeamSeriesRow> getRows() {
        return rows;
    }

    public List<TeamSeriesRow> getChosen() {
        return rows.stream().filter(TeamSeriesRow::isChosen).toList();
    }

    /**
     * One of the usual week.
     *
     * @param runs whether it is of a series that runs already
     */
    public record Beat(DayOfWeek weekday, LocalTime time, String givenName, boolean runs) implements Serializable {}

    /** Monday to Friday, as they are and as they would be: by the hour. */
    public List<List<Beat>> getWeek() {
        List<Beat> all = Stream.concat(
                        running.stream(),
                        getChosen().stream()
                                .map(row -> new Beat(
                                        row.getForm().getWeekday(),
                                        row.getForm().getTime(),
                                        row.getGivenName(),
                                        false)))
                .sorted(Comparator.comparing(Beat::time))
                .toList();
        return Stream.of(DayOfWeek.values())
                .limit(WORKING_DAYS)
                .map(day -> all.stream().filter(beat -> beat.weekday() == day).toList())
                .toList();
    }
}
