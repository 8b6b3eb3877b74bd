package org.teteatete.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.teteatete.coverage.application.CoverageBoard;
import org.teteatete.coverage.application.CoverageBoards;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Refused;

/** A manager's own team: HR's figures of it, compared with nobody but itself. */
@Named("coverageOfTeam")
@RequestScoped
public class TeamPage {

    @Inject
    private AskedView asked;

    @Inject
    private CoverageBoards boards;

    @Inject
    private MapLines mapLines;

    private CoverageView view;
    private CoverageBoard board;
    private String notNow;
    private List<MapLines.Line> map;
    private List<MapLines.Cell> heads;

    public void enter() {
        try {
            read(asked.view());
        } catch (Invalid unreadable) {
            read(asked.first());
        }
    }

    private void read(CoverageView asks) {
        view = asks;
        try {
            board = boards.ofOwnTeam(view.from(), view.to());
            map = mapLines.team(board, view);
            heads = mapLines.heads(board);
        } catch (Refused importing) {
            notNow = asked.told(importing);
        }
    }

    /** Why nothing can be shown for the moment; {@code null} when it can. */
    public String getNotNow() {
        return notNow;
    }

    public CoverageView getView() {
        return view;
    }

    public CoverageBoard getBoard() {
        return board;
    }

    public List<MapLines.Line> getMap() {
        return map;
    }

    public List<MapLines.Cell> getHeads() {
        return heads;
    }

    public Preset[] getPresets() {
        return Preset.values();
    }
}
