package org.teteatete.web.improvement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.teteatete.improvement.application.PlanQueries;
import org.teteatete.improvement.application.PlanView;
import org.teteatete.improvement.application.SeenPlan;
import org.teteatete.improvement.application.VersionView;
import org.teteatete.improvement.domain.PlanTransition;
import org.teteatete.shared.NotFound;
import org.teteatete.web.shared.Identifier;

/** The page of an improvement plan: what its reader reads, and can do with it. */
@Named("plan")
@ViewScoped
public class PlanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanQueries queries;

    private String id;
    private UUID plan;
    private long revision;

    /** The version whose changes are shown; 0 for the last. */
    private int shown;

    private boolean alone;
    private transient PlanView view;
    private transient List<VersionView> versions;

    /** Reads it; what is not there, or not for the reader, is not found. */
    public void open() {
        plan = Identifier.of(id);
        read();
    }

    /** Somebody was faster: what is shown is read anew. What the reader may see no longer stays as they read it. */
    void readAgain() {
        try {
            read();
        } catch (NotFound noLongerTheirs) {
            getView();
        }
    }

    private void read() {
        view = queries.view(plan);
        revision = view.revision();
        versions = null;
    }

    SeenPlan seen() {
        return new SeenPlan(plan, revision);
    }

    /** The page's address with the plan, for after a transition. */
    String again() {
        return "/improvement/plan.xhtml?faces-redirect=true&id=" + plan;
    }

    public PlanView getView() {
        if (view == null) {
            view = queries.view(plan);
        }
        return view;
    }

    public boolean can(String transition) {
        return getView().may(PlanTransition.valueOf(transition));
    }

    public List<VersionView> getVersions() {
        if (versions == null) {
            versions = queries.versions(plan);
        }
        return versions;
    }

    /** Shows a version on its own, or beside the one before it. */
    public void show(int number, boolean onItsOwn) {
        shown = number;
        alone = onItsOwn;
    }

    /** The number of the version that is shown. */
    public int getShown() {
        return shown == 0 ? getVersions().size() : shown;
    }

    /** Whether it is shown without the one before. */
    public boolean isAlone() {
        return alone || getShown() == 1;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
