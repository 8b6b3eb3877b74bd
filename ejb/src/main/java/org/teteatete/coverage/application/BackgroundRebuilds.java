package org.teteatete.coverage.application;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Refused;

/** Has everything built anew without anybody waiting for it: {@link CoverageRebuilds#last} tells how far it got. */
@ApplicationScoped
public class BackgroundRebuilds {

    private static final Logger LOG = Logger.getLogger(BackgroundRebuilds.class.getName());

    @Inject
    private CoverageRebuilds rebuilds;

    @Inject
    private CurrentActor currentActor;

    @Resource
    private ManagedExecutorService background;

    /**
     * As the caller, who may have left the page by then.
     *
     * @throws Refused as {@link CoverageRebuilds#begin} does
     */
    public void start() {
        UUID id = rebuilds.begin();
        Actor caller = currentActor.get();
        background.execute(() -> currentActor.as(caller, () -> run(id)));
    }

    private void run(UUID id) {
        try {
            rebuilds.run(id);
        } catch (Refused importing) {
            LOG.log(Level.FINE, "Coverage was not built anew: an HR file is being imported");
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "Coverage could not be built anew; what is kept of it stays as it was", e);
        }
    }
}
