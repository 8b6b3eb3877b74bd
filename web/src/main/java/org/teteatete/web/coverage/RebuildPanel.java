package org.teteatete.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Optional;
import org.teteatete.coverage.application.BackgroundRebuilds;
import org.teteatete.coverage.application.CoverageRebuilds;
import org.teteatete.coverage.domain.Rebuild;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Refused;
import org.teteatete.web.shared.Formats;

/** Where an administrator has everything that coverage keeps built anew, and sees how far that got. */
@Named("coverageRebuild")
@RequestScoped
public class RebuildPanel {

    private static final Duration IN_SECONDS = Duration.ofMinutes(2);

    @Inject
    private CoverageRebuilds rebuilds;

    @Inject
    private BackgroundRebuilds background;

    @Inject
    private CoverageTexts texts;

    @Inject
    private Formats format;

    @Inject
    private CompanyTime time;

    private Optional<Rebuild> last;
    private Boolean kept;

    /** Refuses with {@link Refused} while one is running, and where nothing was worked out yet. */
    public void start() {
        background.start();
        look();
    }

    /** Sees how far it got by now. */
    public void look() {
        last = rebuilds.last();
    }

    public boolean isRunning() {
        return last().filter(Rebuild::isRunning).isPresent();
    }

    /** Whether there is anything to work out anew, and nobody is at it. */
    public boolean isStartable() {
        return !isRunning() && isAnythingKept();
    }

    public int getPercent() {
        return last().map(Rebuild::percent).orElse(0);
    }

    /** What became of the last one. */
    public String getTold() {
        return told().map(this::told)
                .orElseGet(() -> texts.said(isAnythingKept() ? "rebuild.never" : "rebuild.nothing"));
    }

    /** How it is told: as a warning where it came to nothing. */
    public String getKind() {
        return told().map(rebuild -> switch (rebuild.state()) {
                    case RUNNING -> isQuiet(rebuild) ? "warn" : "";
                    case COMPLETED -> "";
                    case REFUSED, INTERRUPTED -> "warn";
                    case FAILED -> "bad";
                })
                .orElse("");
    }

    /** The last one, unless there is nothing any more that it could have been about. */
    private Optional<Rebuild> told() {
        return last().filter(rebuild -> rebuild.isRunning() || isAnythingKept());
    }

    private boolean isAnythingKept() {
        if (kept == null) {
            kept = rebuilds.isAnythingKept();
        }
        return kept;
    }

    private String told(Rebuild rebuild) {
        String key = "rebuild." + rebuild.state();
        String begun = format.moment(rebuild.begunAt());
        return switch (rebuild.state()) {
            case RUNNING -> running(key, begun, rebuild);
            case COMPLETED -> texts.said(key, begun, took(rebuild.took()));
            case REFUSED, FAILED, INTERRUPTED -> texts.said(key, begun);
        };
    }

    private String running(String key, String begun, Rebuild rebuild) {
        return isQuiet(rebuild)
                ? texts.said(
                        "rebuild.quiet",
                        begun,
                        rebuild.people(),
                        rebuild.total(),
                        format.time(rebuild.heardAt()),
                        format.time(rebuild.givenUpAt()))
                : texts.said(key, begun, rebuild.people(), rebuild.total());
    }

    private boolean isQuiet(Rebuild rebuild) {
        return rebuild.isQuiet(time.now());
    }

    private String took(Duration took) {
        return took.compareTo(IN_SECONDS) < 0
                ? texts.said("rebuild.seconds", took.toSeconds())
                : texts.said("rebuild.minutes", took.toMinutes());
    }

    private Optional<Rebuild> last() {
        if (last == null) {
            look();
        }
        return last;
    }
}
