package org.teteatete.encryption.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.teteatete.access.Permit;
import org.teteatete.encryption.application.KeysetRotationSteps.Batch;
import org.teteatete.encryption.persistence.DataKeys;
import org.teteatete.shared.Role;

/**
 * Gives the keyset a new key and wraps every data key with it; what people wrote is not touched and stays readable all
 * the while. Killed at any point, the next call or the next start goes on where it was.
 */
@Stateless
@Permit(Role.HR_ADMIN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeysetRotations {

    private static final Logger LOG = Logger.getLogger(KeysetRotations.class.getName());
    private static final int BATCH = 1_000;

    private KeysetRotationSteps steps;

    protected KeysetRotations() {}

    @Inject
    public KeysetRotations(KeysetRotationSteps steps) {
        this.steps = steps;
    }

    /** Rotates, or completes the rotation that was interrupted; the number of data keys that were wrapped anew. */
    public long rotate() {
        steps.begin();
        return complete();
    }

    /** Completes the rotation that was interrupted, where there is one. */
    public void resume() {
        if (complete() > 0) {
            LOG.info("The rotation of the keyset that was interrupted is complete.");
        }
    }

    private long complete() {
        long rewrapped = 0;
        Optional<Batch> batch = steps.rewrap(DataKeys.FIRST, BATCH);
        while (batch.isPresent()) {
            rewrapped += batch.get().size();
            LOG.log(Level.FINE, "Data keys wrapped anew so far: {0}", rewrapped);
            batch = steps.rewrap(batch.get().last(), BATCH);
        }
        return rewrapped;
    }
}
