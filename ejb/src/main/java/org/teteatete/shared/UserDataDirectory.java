package org.teteatete.shared;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** Where the operating system keeps a user's application data. */
final class UserDataDirectory {

    private UserDataDirectory() {}

    static Path of(Properties system, Map<String, String> environment) {
        String name = system.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT);
        Path home = Path.of(system.getProperty("user.home", "."));
        if (name.startsWith("windows") && environment.containsKey("LOCALAPPDATA")) {
            return Path.of(environment.get("LOCALAPPDATA"));
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library/Application Support");
        }
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        return xdg.isBlank() ? home.resolve(".local/share") : Path.of(xdg);
    }
}
