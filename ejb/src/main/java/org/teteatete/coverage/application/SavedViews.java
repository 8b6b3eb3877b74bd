package org.teteatete.coverage.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.coverage.domain.SavedView;
import org.teteatete.coverage.persistence.SavedViewRepository;
import org.teteatete.encryption.application.SealedText;
import org.teteatete.encryption.application.Texts;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Ids;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Invalid.Problem;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Role;

/**
 * The views of coverage that the caller has named, theirs alone. A view keeps what was asked for, not what was seen: it opens
 * within the departments that its owner may see on the day.
 */
@Stateless
@Permit({Role.HR_ADMIN, Role.HR_PARTNER})
public class SavedViews {

    /** For one person. */
    static final int MOST = 12;

    static final int LONGEST_NAME = 60;

    /** As wide as the table's column. */
    static final int LONGEST_QUERY = 2000;

    private SavedViewRepository repository;
    private CurrentActor currentActor;
    private Texts texts;
    private CompanyTime time;

    protected SavedViews() {}

    @Inject
    public SavedViews(SavedViewRepository repository, CurrentActor currentActor, Texts texts, CompanyTime time) {
        this.repository = repository;
        this.currentActor = currentActor;
        this.texts = texts;
        this.time = time;
    }

    /**
     * A view.
     *
     * @param query the parameters of the page's address
     */
    public record NamedView(UUID id, String name, String query) {}

    /** By name. */
    public List<NamedView> own() {
        List<SavedView> views = repository.of(owner());
        List<NamedView> named = new ArrayList<>();
        var names = texts.openAll(views.stream()
                .map(view -> new SealedText(view.owner(), SavedView.recordOf(view.id()), view.name()))
                .toList());
        for (int i = 0; i < views.size(); i++) {
            SavedView view = views.get(i);
            names.get(i).ifPresent(name -> named.add(new NamedView(view.id(), name, view.query())));
        }
        named.sort(Comparator.comparing(NamedView::name, String.CASE_INSENSITIVE_ORDER));
        return named;
    }

    /**
     * Refuses with {@link Invalid} a name that is missing, too long or taken, one view too many, and one that names more than
     * can be kept.
     *
     * @param query {@code null} where the address could not be read: refused as well
     */
    public UUID save(String name, String query) {
        if (query == null) {
            throw refused("coverage.view.unreadable");
        }
        if (query.length() > LONGEST_QUERY) {
            throw refused("coverage.view.tooMuch");
        }
        List<NamedView> own = own();
        if (own.size() >= MOST) {
            throw refused("coverage.view.tooMany", MOST);
        }
        UUID id = Ids.next();
        byte[] sealed = sealed(id, checked(name, id, own));
        repository.add(new SavedView(id, owner(), sealed, query, time.now()));
        return id;
    }

    /**
     * Refuses with {@link Invalid} a name that is missing, too long or taken.
     *
     * @throws NotFound when it is not the caller's
     */
    public void rename(UUID id, String name) {
        SavedView view = find(id);
        view.rename(sealed(id, checked(name, id, own())));
    }

    /** @throws NotFound when it is not the caller's */
    public void remove(UUID id) {
        repository.remove(find(id));
    }

    private SavedView find(UUID id) {
        return repository.find(id, owner()).orElseThrow(NotFound::new);
    }

    private byte[] sealed(UUID id, String name) {
        return texts.seal(owner(), SavedView.recordOf(id), name);
    }

    private static String checked(String name, UUID id, List<NamedView> own) {
        String trimmed = name == null ? "" : name.strip();
        if (trimmed.isEmpty()) {
            throw refused("coverage.view.nameMissing");
        }
        if (trimmed.length() > LONGEST_NAME) {
            throw refused("coverage.view.nameTooLong", LONGEST_NAME);
        }
        if (own.stream().anyMatch(one -> !one.id().equals(id) && one.name().equalsIgnoreCase(trimmed))) {
            throw refused("coverage.view.nameTaken", trimmed);
        }
        return trimmed;
    }

    private static Invalid refused(String key, Object... arguments) {
        return Invalid.content(List.of(Problem.of("/name", key, arguments)));
    }

    private UUID owner() {
        return currentActor.get().id();
    }
}
