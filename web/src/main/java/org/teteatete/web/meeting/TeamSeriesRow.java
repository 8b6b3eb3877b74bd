package org.teteatete.web.meeting;

import java.io.Serializable;
import java.util.UUID;
import org.teteatete.meeting.application.SeriesProposal;

/** A series that is about to be started with somebody of the team. */
public class TeamSeriesRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID person;
    private final String name;
    private final String givenName;
    private final String initials;
    private final String jobTitle;
    private final SeriesForm form;
    private boolean chosen = true;
    private String problem;

    /** @param full what is said where no hour of the week is free */
    TeamSeriesRow(SeriesProposal proposal, String full) {
        person = proposal.with().id();
        name = proposal.with().name();
        givenName = proposal.with().givenName();
        initials = proposal.with().initials();
        jobTitle = proposal.jobTitle();
        form = new SeriesForm(
                proposal.pattern(), proposal.policy(), proposal.pattern().firstDay());
        if (!proposal.free()) {
            problem = full;
        }
    }

    UUID person() {
        return person;
    }

    void refuse(String text) {
        problem = text;
    }

    void forgive() {
        problem = null;
    }

    public String getName() {
        return name;
    }

    public String getGivenName() {
        return givenName;
    }

    public String getInitials() {
        return initials;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public SeriesForm getForm() {
        return form;
    }

    /** {@code null} while nothing is wrong. */
    public String getProblem() {
        return problem;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
