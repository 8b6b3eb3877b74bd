package org.teteatete.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.teteatete.access.application.ApiTokens;
import org.teteatete.access.application.CreatedToken;
import org.teteatete.access.application.TokenOrder;
import org.teteatete.access.application.TokenView;
import org.teteatete.access.domain.Scope;
import org.teteatete.shared.Invalid;
import org.teteatete.web.api.EntityTags;
import org.teteatete.web.api.JsonBody;
import org.teteatete.web.api.Page;
import org.teteatete.web.api.Paging;

/**
 * {@code /tokens}: one's own and, for an HR administrator, those of systems. Open to a browser's session and to the bootstrap
 * token: no token makes another.
 */
@Path("tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {

    @Inject
    private ApiTokens tokens;

    @GET
    @Operation(summary = "One's own tokens and, for an HR administrator, those of systems")
    public Page<TokenDocument> list(@BeanParam Paging paging) {
        return paging.cut(
                tokens.list().stream().map(TokenDocument::of).toList(),
                token -> token.id().toString());
    }

    /** {@code name}, {@code scopes}, {@code days} until it expires, and {@code forSystem}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a token; the answer shows it once")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = TokenDocument.class)))
    public Response create(@RequestBody(ref = "newToken") String body, @Context UriInfo address) {
        JsonBody request = new JsonBody(body);
        CreatedToken created = tokens.create(new TokenOrder(
                request.text("name"),
                scopes(request.words("scopes")),
                request.has("days") ? request.number("days") : 0,
                request.flag("forSystem")));
        return Response.created(address.getAbsolutePathBuilder()
                        .path(created.token().id().toString())
                        .build())
                .tag(tag(created.token()))
                .entity(TokenDocument.of(created))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A token, without its secret")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(schema = @Schema(implementation = TokenDocument.class)))
    public Response get(@PathParam("id") UUID id) {
        TokenView token = tokens.get(id);
        return Response.ok(TokenDocument.of(token)).tag(tag(token)).build();
    }

    /** Ends it; it stays in the list. */
    @DELETE
    @Path("{id}")
    @Operation(summary = "Revoke a token")
    public void revoke(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        EntityTags.requireMatch(headers, version(tokens.get(id)));
        tokens.revoke(id);
    }

    private static Set<Scope> scopes(List<String> words) {
        Set<Scope> scopes = new HashSet<>();
        words.forEach(word -> scopes.add(Scope.offered(word).orElseThrow(() -> unknownScope(word))));
        return scopes;
    }

    private static Invalid unknownScope(String text) {
        return Invalid.content(List.of(Invalid.Problem.of("/scopes", "access.token.unknownScope", text)));
    }

    /** All that can change about a token is that it ends; being used is no change. */
    private static long version(TokenView token) {
        return token.state() == TokenView.State.REVOKED ? 1 : 0;
    }

    private static EntityTag tag(TokenView token) {
        return EntityTags.of(version(token));
    }
}
