package org.teteatete.acceptance;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * A real browser, found or fetched, in this order: the one that {@code TETEATETE_BROWSER} names, an installed Chromium or
 * Chrome, Playwright's own download, and the Chromium of an npm package where npm is installed. Says which it used.
 */
public final class Browsers {

    private static final Logger LOG = Logger.getLogger(Browsers.class.getName());

    /** In milliseconds: a line that is lost is given up after five seconds, and another one is opened. */
    private static final double PATIENCE = 15_000;

    private static final List<String> INSTALLED =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge");

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private Browsers() {}

    /** Launches it; closing the answer closes the browser. */
    public static Session launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Optional<Path> executable = named().or(Browsers::installed);
        if (executable.isPresent()) {
            return launch(executable.get(), Map.of());
        }
        return launchDownloaded().orElseGet(() -> {
            NpmChromium chromium = NpmChromium.fetch();
            return launch(chromium.executable(), chromium.environment());
        });
    }

    /** A browser and the Playwright that drives it. */
    public record Session(Playwright playwright, Browser browser) implements AutoCloseable {
        @Override
        public void close() {
            playwright.close();
        }
    }

    private static Session launch(Path executable, Map<String, String> environment) {
        LOG.info("The browser of the tests is " + executable);
        Playwright playwright = playwright(environment);
        return new Session(playwright, playwright.chromium().launch(options().setExecutablePath(executable)));
    }

    private static Optional<Session> launchDownloaded() {
        Playwright playwright = null;
        try {
            playwright = Playwright.create();
            Session session = new Session(playwright, playwright.chromium().launch(options()));
            LOG.info("The browser of the tests is Playwright's own");
            return Optional.of(session);
        } catch (RuntimeException notToBeHad) {
            // Where its download is out of reach, Playwright fails with a plain RuntimeException.
            LOG.info("Playwright's own browser is not to be had here");
            if (playwright != null) {
                playwright.close();
            }
            return Optional.empty();
        }
    }

    private static Playwright playwright(Map<String, String> environment) {
        Map<String, String> all = new java.util.HashMap<>(environment);
        all.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        return Playwright.create(new Playwright.CreateOptions().setEnv(all));
    }

    private static BrowserType.LaunchOptions options() {
        return new BrowserType.LaunchOptions().setHeadless(true).setArgs(ARGUMENTS);
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getenv("TETEATETE_BROWSER"))
                .filter(path -> !path.isBlank() && !path.equals("none"))
                .map(Path::of);
    }

    private static Optional<Path> installed() {
        if ("none".equals(System.getenv("TETEATETE_BROWSER"))) {
            return Optional.empty();
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> INSTALLED.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
