package org.teteatete.encryption.application;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CurrentActor;

/**
 * Makes sure of the keyset before anything is sealed or opened, or refuses to start. Beans that seal at start-up say
 * {@code @DependsOn("Keyset")}.
 */
@Singleton(name = "Keyset")
@Startup
@DependsOn("Database")
public class KeysetAtStartUp {

    @Inject
    private KeysetCheck check;

    @Inject
    private KeysetRotations rotations;

    @Inject
    private CurrentActor currentActor;

    @Resource
    private ManagedExecutorService background;

    @PostConstruct
    void start() {
        check.run();
        background.execute(() -> currentActor.as(Actor.SYSTEM, rotations::resume));
    }
}
