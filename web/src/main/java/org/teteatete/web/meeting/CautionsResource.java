package org.teteatete.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.teteatete.meeting.domain.WordingGuard;
import org.teteatete.web.api.CallerLocale;

/** What the wording guard says of a text that is not kept yet. It is read and forgotten. */
@Path("cautions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CautionsResource {

    @Inject
    private CallerLocale locale;

    @POST
    @Operation(summary = "What the wording guard says of texts; they are read and forgotten")
    @Consumes(MediaType.APPLICATION_JSON)
    public Map<String, List<CautionDocument>> read(@RequestBody(ref = "guardedTexts") String body) {
        FormRequest request = FormRequest.of(body);
        WordingGuard guard = new WordingGuard(request.names());
        Locale reader = locale.get();
        Map<String, List<CautionDocument>> cautions = new TreeMap<>();
        request.texts()
                .forEach((name, text) -> cautions.put(name, CautionDocument.of(guard.read(text, reader), reader)));
        return cautions;
    }
}
