package org.teteatete.web.encryption;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.teteatete.encryption.application.KeysetRotations;

/**
 * {@code POST /keyset-rotations}: a new key for the keyset, and every data key wrapped anew under it; answers when it is done.
 * Belongs to no scope of tokens: the bootstrap token or an HR administrator's session asks for it.
 */
@Path("keyset-rotations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class KeysetRotationsResource {

    @Inject
    private KeysetRotations rotations;

    @POST
    @Operation(summary = "Rotate the keyset, and wrap every data key anew")
    public Map<String, Long> rotate() {
        return Map.of("dataKeys", rotations.rotate());
    }
}
