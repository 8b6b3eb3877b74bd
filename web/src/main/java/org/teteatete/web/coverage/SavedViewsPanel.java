package org.teteatete.web.coverage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.teteatete.coverage.application.SavedViews;
import org.teteatete.coverage.application.SavedViews.NamedView;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotFound;

/** The reader's own views of coverage: to open, to name the one that is shown, to rename and to remove. */
@Named("savedViews")
@ViewScoped
public class SavedViewsPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SavedViews views;

    @Inject
    private transient AskedView asked;

    private transient List<NamedView> all;
    private String query;
    private String name;
    private UUID renaming;
    private String newName;
    private String problem;

    /** @param shown the parameters of the view that the page shows; not called where it shows none */
    public void enter(String shown) {
        query = shown;
    }

    public List<NamedView> getAll() {
        if (all == null) {
            all = views.own();
        }
        return all;
    }

    /** Where a view leads to. */
    public String address(NamedView view) {
        return view.query().isEmpty() ? "coverage.xhtml" : "coverage.xhtml?" + view.query();
    }

    public boolean isShown(NamedView view) {
        return view.query().equals(query);
    }

    /** The name of the view that is shown; {@code null} where it has none. */
    public String getShownName() {
        return getAll().stream()
                .filter(this::isShown)
                .map(NamedView::name)
                .findFirst()
                .orElse(null);
    }

    public void save() {
        attempt(() -> {
            views.save(name, query);
            name = null;
        });
    }

    public void askForName(NamedView view) {
        attempt(() -> {
            renaming = view.id();
            newName = view.name();
        });
    }

    public void rename() {
        attempt(() -> {
            views.rename(renaming, newName);
            renaming = null;
        });
    }

    public void keepName() {
        attempt(() -> renaming = null);
    }

    public void remove(NamedView view) {
        attempt(() -> views.remove(view.id()));
    }

    /** What is gone in the meantime, in another window, is left out without a word. */
    private void attempt(Runnable deed) {
        problem = null;
        try {
            deed.run();
        } catch (Invalid refused) {
            problem = String.join(" ", asked.told(refused));
        } catch (NotFound gone) {
            renaming = null;
        }
        all = null;
    }

    public boolean isRenaming(NamedView view) {
        return view.id().equals(renaming);
    }

    public boolean isRenamingOne() {
        return renaming != null;
    }

    /** What was refused, in words; {@code null} when nothing was. */
    public String getProblem() {
        return problem;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }
}
