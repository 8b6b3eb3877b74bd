package org.teteatete.coverage.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.coverage.domain.SavedView;

/** Stores the views that people have named for themselves. */
@ApplicationScoped
public class SavedViewRepository {

    @PersistenceContext
    private EntityManager entities;

    protected SavedViewRepository() {}

    public SavedViewRepository(EntityManager entities) {
        this.entities = entities;
    }

    public List<SavedView> of(UUID owner) {
        return entities.createQuery("select v from SavedView v where v.owner = :owner", SavedView.class)
                .setParameter("owner", owner)
                .getResultList();
    }

    /** Empty for one of somebody else, too. */
    public Optional<SavedView> find(UUID id, UUID owner) {
        return Optional.ofNullable(entities.find(SavedView.class, id))
                .filter(view -> view.owner().equals(owner));
    }

    public void add(SavedView view) {
        entities.persist(view);
        entities.flush();
    }

    public void remove(SavedView view) {
        entities.remove(view);
        entities.flush();
    }
}
