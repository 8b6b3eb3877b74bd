package org.teteatete.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.teteatete.demo.persistence.DemoProgress.Begun;
import org.teteatete.hris.application.ImportRequest;
import org.teteatete.hris.application.ImportView;
import org.teteatete.hris.application.Imports;
import org.teteatete.hris.domain.ImportKind;
import org.teteatete.hris.domain.ImportMode;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Settings;

/**
 * Loads the demonstration company once, into an empty database ({@code teteatete.demo}): its people come in as HR files, so
 * that everything is there that an import leaves. Step by step, by a timer, so that the server is up meanwhile and a stop
 * in between loses nothing.
 */
@Singleton
@Startup
@DependsOn({"Database", "Keyset"})
@TransactionManagement(TransactionManagementType.BEAN)
public class Demonstration {

    private static final Logger LOG = Logger.getLogger(Demonstration.class.getName());
    private static final long BETWEEN_STEPS = 200;
    private static final List<String> FILES = List.of("collaborateurs.csv", "absences.csv", "absences-complement.csv");

    @Inject
    private Settings settings;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private DemoSteps steps;

    @Inject
    private Imports imports;

    @Resource
    private TimerService timers;

    @PostConstruct
    void begin() {
        if (settings.demo()) {
            later();
        }
    }

    @Timeout
    void goOn() {
        if (currentActor.as(Actor.SYSTEM, this::step)) {
            later();
        }
    }

    private void later() {
        timers.createSingleActionTimer(BETWEEN_STEPS, new TimerConfig(null, false));
    }

    /** Whether there is more to do. */
    private boolean step() {
        Optional<Begun> begun = steps.begin();
        if (begun.isEmpty()) {
            LOG.warning("The demonstration company is not loaded: the database holds other people or accounts.");
            return false;
        }
        return !begun.get().complete() && load(begun.get().begunOn());
    }

    private boolean load(LocalDate today) {
        List<ImportView> known = imports.youngest(0, FILES.size());
        DemoCompany company = new DemoCompany(today);
        if (known.size() < FILES.size()) {
            handIn(known, company);
            return true;
        }
        if (!known.stream().allMatch(file -> file.state().isOver())) {
            return true;
        }
        steps.complete(company);
        boolean more = true;
        while (more) {
            more = steps.closeQuarter();
        }
        LOG.info("The demonstration company is loaded.");
        return false;
    }

    /** One after the other, since absences are of people who must be known. */
    private void handIn(List<ImportView> known, DemoCompany company) {
        List<String> there = known.stream().map(ImportView::fileName).collect(Collectors.toList());
        List<byte[]> contents =
                List.of(company.employeesFile(), company.absencesFile(), company.absencesFileWithMistakes());
        for (int i = 0; i < FILES.size(); i++) {
            if (!there.contains(FILES.get(i))) {
                ImportKind kind = i == 0 ? ImportKind.EMPLOYEES : ImportKind.ABSENCES;
                imports.submit(
                        new ImportRequest(kind, ImportMode.DELTA, false, null, FILES.get(i)),
                        new ByteArrayInputStream(contents.get(i)));
            }
        }
    }
}
