package org.teteatete.acceptance;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Every page and every endpoint of the application as it was built, so that a test leaves none out. */
final class Endpoints {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private Endpoints() {}

    /** An endpoint of the API; {@code path} with names in braces. */
    record Endpoint(String method, String path) {

        boolean isRead() {
            return method.equals("GET");
        }

        boolean isAbout(String... words) {
            return List.of(words).stream().anyMatch(path::contains);
        }
    }

    /** The pages of the built archive, by address. */
    static List<String> pages() {
        try (ZipFile war =
                new ZipFile(Path.of(System.getProperty("teteatete.war")).toFile())) {
            return war.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".xhtml") && !name.startsWith("WEB-INF/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the API's own description tells of. */
    static List<Endpoint> described(BrowserSession api) {
        JsonObject paths = BrowserSession.object(api.get("api/v1/openapi.json")).getJsonObject("paths");
        List<Endpoint> found = new ArrayList<>();
        paths.forEach((path, methods) -> methods.asJsonObject().keySet().stream()
                .filter(METHODS::contains)
                .forEach(method ->
                        found.add(new Endpoint(method.toUpperCase(Locale.ROOT), path.replaceFirst("^/api/v1", "")))));
        return found;
    }
}
