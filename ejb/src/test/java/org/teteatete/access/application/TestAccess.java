package org.teteatete.access.application;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.teteatete.access.domain.AccessAct;
import org.teteatete.access.domain.Account;
import org.teteatete.access.domain.RoleGrant;
import org.teteatete.access.persistence.AccountHolders;
import org.teteatete.access.persistence.AccountLines;
import org.teteatete.access.persistence.AccountRepository;
import org.teteatete.access.persistence.ApiTokenRepository;
import org.teteatete.access.persistence.FailedAttemptsRepository;
import org.teteatete.access.persistence.OneTimeLinkRepository;
import org.teteatete.access.persistence.Rights;
import org.teteatete.access.persistence.RoleGrantRepository;
import org.teteatete.shared.Actor;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.CurrentActor;
import org.teteatete.shared.Ids;
import org.teteatete.shared.Role;
import org.teteatete.shared.Settings;
import org.teteatete.testing.MovableClock;
import org.teteatete.testing.RecordedEvents;
import org.teteatete.testing.TestDatabase;
import org.teteatete.testing.TestSettings;
import org.teteatete.testing.TestTransactions;

/** The feature, wired as in the container, on a test's database. */
final class TestAccess {

    static final LocalDate HIRED = LocalDate.of(2024, 3, 4);

    final MovableClock clock = new MovableClock(Instant.parse("2026-11-24T08:00:00Z"));
    final CompanyTime time = TestSettings.time(clock);
    final CurrentActor currentActor = new CurrentActor();
    final RecordedEvents<AccessAct> acts = new RecordedEvents<>();
    final TestTransactions transactions;
    final AccountRepository accounts;
    final AccountHolders holders;
    final Rights rights;
    final Passwords passwords;
    final OneTimeLinks links;
    final PasswordChoices choices;
    final LinkNotices notices;
    final SignIns signIns;
    final RoleGrants grants;
    final AccountQueries queries;
    final ApiTokens tokens;
    private final Bearers bearers;
    private final TestDatabase database;

    TestAccess(TestDatabase database) {
        this.database = database;
        transactions = new TestTransactions(database);
        EntityManager entities = transactions.entities();
        Settings settings = TestSettings.of(Map.of());
        accounts = new AccountRepository(entities);
        holders = new AccountHolders(entities);
        rights = new Rights(entities, settings);
        passwords = new Passwords(new QuickHash());
        passwords.initialise();
        OneTimeLinkRepository repository = new OneTimeLinkRepository(entities);
        Attempts attempts = new Attempts(new FailedAttemptsRepository(entities), time);
        Arrivals arrivals = new Arrivals(accounts, rights, time, currentActor, acts);
        links = new OneTimeLinks(repository, accounts, holders, time, currentActor, acts);
        choices = new PasswordChoices(
                repository, accounts, holders, passwords, attempts, arrivals, time, currentActor, acts);
        notices = new LinkNotices(repository, holders, time, currentActor);
        RoleGrantRepository given = new RoleGrantRepository(entities);
        grants = new RoleGrants(given, accounts, holders, time, currentActor, acts);
        queries = new AccountQueries(new AccountLines(entities), given, time);
        ApiTokenRepository tokenRepository = new ApiTokenRepository(entities);
        tokens = new ApiTokens(tokenRepository, time, currentActor, acts);
        bearers = new Bearers(tokenRepository, rights, settings, time);
        signIns = new SignIns(accounts, rights, passwords, attempts, arrivals, settings, time);
    }

    /** In a transaction of its own, as this person. */
    <T> T as(UUID person, Supplier<T> work) {
        return as(person, Set.of(), work);
    }

    <T> T as(UUID person, Set<Role> roles, Supplier<T> work) {
        Actor actor = new Actor(person, Actor.Kind.PERSON, roles, Set.of(), Locale.FRENCH);
        return currentActor.as(actor, () -> transactions.requiresNew(work));
    }

    void as(UUID person, Runnable work) {
        as(person, () -> {
            work.run();
            return null;
        });
    }

    SignedIn choose(String secret, String password) {
        return transactions.requiresNew(() -> choices.choose(secret, password.toCharArray()));
    }

    Optional<LinkHolder> holder(String secret) {
        return transactions.requiresNew(() -> choices.holder(secret));
    }

    Optional<SignedIn> signIn(String userName, String password) {
        return transactions.requiresNew(() -> signIns.withPassword(userName, password.toCharArray(), "192.0.2.1")
                .signedIn());
    }

    Optional<Bearer> bearer(String token) {
        return transactions.requiresNew(() -> bearers.of(token));
    }

    Optional<SignedIn> goesOn(SignedIn session) {
        return transactions.requiresNew(() -> signIns.again(session.actor().id(), session.sessionEpoch()));
    }

    /** With the rights of the moment. */
    Actor actor(UUID person) {
        return transactions
                .requiresNew(() -> rights.of(person, time.today()))
                .orElseThrow()
                .actor();
    }

    /** An HR administrator whom HR data does not know, with this password. */
    UUID administrator(String userName, String password) {
        return transactions.requiresNew(() -> {
            Account account = accounts.add(Account.ofAdministrator(Ids.next(), userName));
            account.choosePassword(passwords.hash(password.toCharArray()), time.now());
            accounts.flush();
            accounts.add(new RoleGrant(account.id(), Role.HR_ADMIN, Actor.SYSTEM.id(), time.now()));
            return account.id();
        });
    }

    UUID department(String code) {
        UUID id = Ids.next();
        sql("insert into department values (?1, ?2, ?2, ?3)", id, code, HIRED);
        return id;
    }

    UUID employee(String number, String userName, UUID department) {
        UUID id = Ids.next();
        sql(
                "insert into person (id, employee_number, user_name, user_name_key, given_name, family_name,"
                        + " described_on, version) values (?1, ?2, ?3, ?4, 'Given', ?2, ?5, 0)",
                id,
                number,
                userName,
                userName.toLowerCase(Locale.ROOT),
                HIRED);
        sql("insert into employment (id, person_id, hire_date) values (?1, ?2, ?3)", Ids.next(), id, HIRED);
        sql(
                "insert into assignment (id, person_id, effective_from, department_id, population, working_time)"
                        + " values (?1, ?2, ?3, ?4, 'EMPLOYEE', 100)",
                Ids.next(),
                id,
                HIRED,
                department);
        return id;
    }

    void leaves(UUID person, LocalDate lastDay) {
        sql("update employment set leave_date = ?2 where person_id = ?1", person, lastDay);
    }

    void sql(String statement, Object... values) {
        database.run(entities -> {
            var query = entities.createNativeQuery(statement);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i]);
            }
            query.executeUpdate();
        });
    }

    List<String> actions() {
        return acts.fired().stream().map(AccessAct::action).toList();
    }
}
