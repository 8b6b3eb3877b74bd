package org.teteatete.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.teteatete.access.application.ApiTokens;
import org.teteatete.access.application.TokenOrder;
import org.teteatete.access.domain.Area;
import org.teteatete.access.domain.Scope;
import org.teteatete.organisation.application.CompanyCalendar;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Role;
import org.teteatete.shared.Stale;

/** The application's beans under a real container. */
@ArquillianTest
class ContainerIT {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Actor ADMINISTRATOR = actor(Role.HR_ADMIN);

    @Inject
    private CompanyCalendar calendar;

    @Inject
    private ApiTokens tokens;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Meanwhile meanwhile;

    @Inject
    private Timers timers;

    @Inject
    private Elsewhere elsewhere;

    @Inject
    private UserTransaction transaction;

    @PersistenceUnit(unitName = "teteatete")
    private EntityManagerFactory persistence;

    @Deployment
    static WebArchive application() throws URISyntaxException {
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File(System.getProperty("teteatete.war")))
                .as(WebArchive.class)
                .addClasses(Elsewhere.class, Meanwhile.class, Stumbling.class, Timers.class)
                .addAsLibraries(ShrinkWrap.create(JavaArchive.class, "tests-open.jar")
                        .addAsManifestResource("org/teteatete/container/web-fragment.xml", "web-fragment.xml"))
                .addAsLibraries(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()));
    }

    @Test
    void an_act_and_its_entry_in_the_trail_are_committed_together() throws Exception {
        long before = recorded("holidays.replace");
        transaction.begin();
        replaceHolidays(FIRST);
        assertThat(recorded("holidays.replace"))
                .as("seen by others before the commit")
                .isEqualTo(before);
        transaction.commit();
        assertThat(recorded("holidays.replace")).isEqualTo(before + 1);
        assertThat(holidays()).containsExactly(FIRST);
    }

    @Test
    void an_act_that_is_rolled_back_leaves_no_entry() throws Exception {
        long before = recorded("holidays.replace");
        List<LocalDate> known = holidays();
        transaction.begin();
        replaceHolidays(FIRST.plusDays(1));
        transaction.rollback();
        assertThat(recorded("holidays.replace")).isEqualTo(before);
        assertThat(holidays()).isEqualTo(known);
    }

    @Test
    void an_act_is_undone_when_what_listens_to_it_fails() {
        long before = recorded("holidays.replace");
        List<LocalDate> known = holidays();
        meanwhile.inTheNextAct(() -> {
            throw new IllegalStateException("not recorded");
        });
        assertThatThrownBy(() -> replaceHolidays(FIRST.plusDays(2))).isInstanceOf(EJBException.class);
        assertThat(recorded("holidays.replace")).isEqualTo(before);
        assertThat(holidays()).isEqualTo(known);
    }

    @Test
    void who_has_not_the_role_is_refused_before_anything_happens() {
        long before = recorded("holidays.replace");
        List.of(Actor.ANONYMOUS, actor(Role.MANAGER), actor(Role.AUDITOR))
                .forEach(actor -> assertThatThrownBy(
                                () -> currentActor.as(actor, () -> calendar.replaceHolidays(List.of(FIRST), 0)))
                        .isExactlyInstanceOf(Forbidden.class));
        assertThatThrownBy(() -> calendar.cadences()).isExactlyInstanceOf(Forbidden.class);
        assertThat(currentActor.as(actor(Role.MANAGER), () -> calendar.cadences()))
                .isNotNull();
        assertThat(recorded("holidays.replace")).isEqualTo(before);
    }

    @Test
    void a_refusal_comes_out_as_itself_and_rolls_back() throws Exception {
        long version = asAdministrator(() -> calendar.holidays().version());
        transaction.begin();
        try {
            assertThatThrownBy(() -> asAdministrator(() -> {
                        calendar.replaceHolidays(List.of(FIRST), version - 1);
                        return null;
                    }))
                    .isExactlyInstanceOf(Stale.class);
            assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_MARKED_ROLLBACK);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void of_two_who_change_the_same_thing_the_second_is_told_and_changes_nothing() {
        UUID token = asAdministrator(() -> tokens.create(
                        new TokenOrder("both", Set.of(new Scope(Area.COVERAGE, false)), 1, true))
                .token()
                .id());
        long before = recorded("api-token.revoke");
        meanwhile.inTheNextAct(() -> elsewhere.run(() -> revoke(token)));
        Throwable second = catchThrowable(() -> revoke(token));
        assertThat(second)
                .isInstanceOf(EJBException.class)
                .hasStackTraceContaining(OptimisticLockException.class.getName());
        assertThat(recorded("api-token.revoke")).isEqualTo(before + 1);
    }

    @Test
    void every_entity_is_woven_at_build_time() throws ClassNotFoundException {
        Class<?> woven = Class.forName(
                "org.eclipse.persistence.internal.weaving.PersistenceWeaved",
                false,
                persistence.getMetamodel().getClass().getClassLoader());
        assertThat(persistence.getMetamodel().getEntities())
                .hasSizeGreaterThan(10)
                .allSatisfy(entity -> assertThat(woven).isAssignableFrom(entity.getJavaType()));
    }

    @Test
    void the_timers_are_registered_and_the_trail_is_sealed_by_one() {
        assertThat(timers.schedules()).contains("*:*:*/5", "*:*/10:0");
        replaceHolidays(FIRST);
        Instant latest = Instant.now().plus(Duration.ofSeconds(30));
        while (elsewhere.count("audit_pending") > 0) {
            assertThat(Instant.now()).isBefore(latest);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        assertThat(elsewhere.count("audit_seal")).isEqualTo(elsewhere.count("audit_entry"));
    }

    @Test
    void a_timer_that_failed_twice_goes_on() throws InterruptedException {
        assertThat(Stumbling.failsAThirdTime()).isTrue();
    }

    private void replaceHolidays(LocalDate... days) {
        asAdministrator(() -> {
            calendar.replaceHolidays(List.of(days), calendar.holidays().version());
            return null;
        });
    }

    private List<LocalDate> holidays() {
        return asAdministrator(() -> calendar.holidays().value());
    }

    private Void revoke(UUID token) {
        return asAdministrator(() -> {
            tokens.revoke(token);
            return null;
        });
    }

    private <T> T asAdministrator(Supplier<T> work) {
        return currentActor.as(ADMINISTRATOR, work);
    }

    /** How many of these are in the trail for everybody to see. */
    private long recorded(String action) {
        return elsewhere.count("audit_entry where action = '" + action + "'");
    }

    private static Actor actor(Role role) {
        return new Actor(UUID.randomUUID(), Actor.Kind.PERSON, Set.of(role), Set.of(), Locale.FRENCH);
    }
}
