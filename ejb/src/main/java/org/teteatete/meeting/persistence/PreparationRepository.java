package org.teteatete.meeting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teteatete.meeting.domain.Party;
import org.teteatete.meeting.domain.Preparation;

/** Stores what the two have prepared, sealed. */
@ApplicationScoped
public class PreparationRepository {

    @PersistenceContext
    private EntityManager entities;

    protected PreparationRepository() {}

    public PreparationRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Of each side that has written something. */
    public Map<Party, Preparation> of(UUID meeting) {
        return entities.createQuery("select p from Preparation p where p.meeting = :meeting", Preparation.class)
                .setParameter("meeting", meeting)
                .getResultStream()
                .collect(Collectors.toMap(Preparation::party, Function.identity()));
    }

    /** Adds what is new, and gives what was changed its version. */
    public void keep(Preparation preparation) {
        entities.persist(preparation);
        entities.flush();
    }
}
