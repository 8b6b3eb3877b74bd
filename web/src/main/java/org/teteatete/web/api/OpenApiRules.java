package org.teteatete.web.api;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/**
 * What holds for every operation of the API, written into its description at build time (<i>contracts.md §3</i>): errors are
 * problem documents, and whatever changes an existing resource needs {@code If-Match}.
 */
public class OpenApiRules implements OASFilter {

    private static final Set<HttpMethod> CHANGING = Set.of(HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths().getPathItems().forEach((path, item) -> apply(path, item));
    }

    private static void apply(String path, PathItem item) {
        for (Map.Entry<HttpMethod, Operation> one : item.getOperations().entrySet()) {
            one.getValue()
                    .getResponses()
                    .setDefaultValue(OASFactory.createAPIResponse().ref("problem"));
            if (CHANGING.contains(one.getKey()) || path.matches(".*/(\\{transition}|publish)")) {
                one.getValue().addParameter(OASFactory.createParameter().ref("ifMatch"));
            }
        }
    }
}
