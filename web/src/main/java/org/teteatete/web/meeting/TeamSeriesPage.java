package org.teteatete.web.meeting;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.teteatete.meeting.application.RunningSeries;
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

    @Inject
    private RunningSeries series;

    @Inject
    private SeriesQueries queries;

    @Inject
    private SeriesWording wording;

    private List<TeamSeriesRow> rows = List.of();

    public void open() {
        List<SeriesProposal> proposals = queries.proposals();
        rows = proposals.stream()
                .map(proposal -> new TeamSeriesRow(proposal, wording.text("team.full")))
                .toList();
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

    /** The weeks' one-to-ones as they are spread: by weekday, then hour. */
    public List<List<TeamSeriesRow>> getWeek() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(day -> getChosen().stream()
                        .filter(row -> row.getForm().getWeekday().getValue() == day)
                        .sorted((one, other) -> one.getForm()
                                .getTime()
                                .compareTo(other.getForm().getTime()))
                        .collect(Collectors.toList()))
                .toList();
    }
}
