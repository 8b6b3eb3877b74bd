package org.teteatete.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * The people of the demonstration company, and what happened to them in twelve months: a transfer, a manager who left
 * and was replaced, contractors, an apprentice who has just joined, people who left. The same for the same day.
 */
final class DemoStaff {

    static final String CONTRACTOR = "CONTRACTOR";

    /** By family name: those who have an account. */
    static final Set<String> SIGN_IN =
            Set.of("Ferrandel", "Caradouec", "Aumonnet", "Delorge", "Brissenot", "Verdonnet");

    private final LocalDate today;
    private final Random random = new Random(4711);
    private final List<String> givenNames = DemoResources.lines("given-names.txt");
    private final List<String> familyNames = DemoResources.lines("family-names.txt");
    private final Set<String> taken = new HashSet<>();
    private final List<DemoTeam> teams = DemoResources.teams();
    private final Map<String, DemoRow> leads = new LinkedHashMap<>();
    private final Map<String, DemoTeam> teamOf = new LinkedHashMap<>();
    private final List<DemoRow> rows = new ArrayList<>();
    private final Set<String> leavers = new HashSet<>();

    DemoStaff(LocalDate today) {
        this.today = today;
        hireLeads();
        hireNamed();
        teams.forEach(this::hireMembers);
        change();
        new DemoLeavers(today).forEach(this::hireLeaver);
    }

    List<DemoRow> rows() {
        return rows;
    }

    /** The team whose habits somebody shares. */
    DemoTeam teamOf(String number) {
        return teamOf.get(number);
    }

    /** Who is called so. */
    DemoRow named(String familyName) {
        return rows.stream()
                .filter(row -> row.familyName().equals(familyName))
                .findFirst()
                .orElseThrow();
    }

    /** The number of whom somebody reports to on that day; empty for nobody. */
    String managerOf(String number, LocalDate day) {
        return rows.stream()
                .filter(row ->
                        row.number().equals(number) && !row.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(DemoRow::effectiveFrom))
                .map(DemoRow::managerNumber)
                .orElse("");
    }

    /** Whether somebody is one of those whose one-to-ones became rare before they left. */
    boolean isLeaver(String number) {
        return leavers.contains(number);
    }

    boolean hasLeft(String number, LocalDate day) {
        LocalDate last = lastDayOf(number);
        return last != null && last.isBefore(day);
    }

    /** {@code null} for who stays. */
    LocalDate lastDayOf(String number) {
        return rows.stream()
                .filter(row -> row.number().equals(number))
                .map(DemoRow::leaveDate)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void hireLeads() {
        for (DemoTeam team : teams) {
            DemoRow head = leads.values().stream()
                    .filter(lead -> lead.departmentCode().equals(team.departmentCode()))
                    .findFirst()
                    .orElse(leads.isEmpty() ? null : leads.values().iterator().next());
            DemoRow lead = hire(
                    team,
                    team.leadGivenName(),
                    team.leadFamilyName(),
                    team.leadTitle(),
                    head == null ? "" : head.number(),
                    daysAgo(1500 + random.nextInt(3000)));
            leads.put(team.leadFamilyName(), lead);
        }
    }

    private void hireNamed() {
        for (NamedCsvRecord row : DemoResources.records("named.csv")) {
            DemoRow lead = leads.get(row.getField("lead_family_name"));
            boolean apprentice = row.getField("job_title").startsWith("Alternant");
            LocalDate hired = apprentice ? monday(5) : daysAgo(500 + random.nextInt(2000));
            hire(
                    teamOf.get(lead.number()),
                    row.getField("given_name"),
                    row.getField("family_name"),
                    row.getField("job_title"),
                    lead.number(),
                    hired,
                    apprentice ? "APPRENTICE" : "EMPLOYEE");
        }
    }

    private void hireMembers(DemoTeam team) {
        DemoRow lead = leads.get(team.leadFamilyName());
        for (int i = 0; i < team.size(); i++) {
            boolean contractor = team.departmentCode().equals("ETU") && i % 5 == 4;
            LocalDate hired = daysAgo(random.nextInt(10) == 0 ? 40 + random.nextInt(280) : 400 + random.nextInt(3200));
            hire(
                    team,
                    pick(givenNames),
                    freshFamilyName(),
                    team.memberTitle(),
                    lead.number(),
                    hired,
                    contractor ? CONTRACTOR : "EMPLOYEE");
        }
    }

    private void hireLeaver(String lead, LocalDate lastDay) {
        DemoRow manager = leads.get(lead);
        DemoTeam team = teamOf.get(manager.number());
        LocalDate hired = daysAgo(600 + random.nextInt(1500));
        DemoRow row = hire(team, pick(givenNames), freshFamilyName(), team.memberTitle(), manager.number(), hired);
        leave(row, lastDay);
        leavers.add(row.number());
    }

    private void change() {
        List<DemoRow> dock = reportsOf("Cormeraie");
        DemoTeam workshop = teamOf.get(leads.get("Ravidou").number());
        transfer(dock.get(1), workshop, "Ravidou", monday(21));
        DemoRow support = reportsOf("Clandeval").get(0);
        rows.replaceAll(row ->
                row.equals(support) ? row.reportingTo(leads.get("Ferrandel").number(), row.effectiveFrom()) : row);
        rows.add(support.reportingTo(support.managerNumber(), monday(1)));
        succeed("Lignival", reportsOf("Lignival").get(0), monday(13));
        leave(reportsOf("Gresloux").get(2), monday(9).plusDays(4));
        leave(dock.get(4), monday(17).plusDays(4));
        leave(reportsOf("Orlaret").get(3), monday(30).plusDays(4));
        DemoRow orphan = reportsOf("Desaumont").get(2);
        rows.add(orphan.reportingTo("", monday(7)));
        rows.add(orphan.reportingTo(leads.get("Kervigny").number(), monday(4)));
    }

    private void transfer(DemoRow who, DemoTeam to, String lead, LocalDate from) {
        rows.add(who.movedTo(to, leads.get(lead).number(), from));
    }

    /** The lead leaves, one of the team takes over. */
    private void succeed(String lead, DemoRow successor, LocalDate from) {
        DemoRow predecessor = leads.get(lead);
        for (DemoRow report : reportsOf(lead)) {
            String manager =
                    report.number().equals(successor.number()) ? predecessor.managerNumber() : successor.number();
            rows.add(report.reportingTo(manager, from));
        }
        leave(predecessor, from.minusDays(3));
    }

    private void leave(DemoRow who, LocalDate lastDay) {
        rows.replaceAll(row -> row.number().equals(who.number()) ? row.leaving(lastDay) : row);
    }

    private List<DemoRow> reportsOf(String lead) {
        String number = leads.get(lead).number();
        return rows.stream().filter(row -> row.managerNumber().equals(number)).toList();
    }

    private DemoRow hire(DemoTeam team, String given, String family, String title, String manager, LocalDate hired) {
        return hire(team, given, family, title, manager, hired, "EMPLOYEE");
    }

    private DemoRow hire(
            DemoTeam team,
            String given,
            String family,
            String title,
            String manager,
            LocalDate hired,
            String population) {
        String locale = family.equals("Whitmarsh") || (team.memberTitle().startsWith("Product") && random.nextBoolean())
                ? "en"
                : "fr";
        int workingTime = random.nextInt(12) == 0 ? 80 : 100;
        DemoRow row = new DemoRow(
                "C%04d".formatted(rows.size() + 1),
                given,
                family,
                title,
                team.departmentCode(),
                team.departmentName(),
                manager,
                hired,
                null,
                hired,
                population,
                workingTime,
                locale);
        taken.add(family);
        rows.add(row);
        teamOf.put(row.number(), team);
        return row;
    }

    private String freshFamilyName() {
        Optional<String> name = familyNames.stream().filter(taken::add).findFirst();
        return name.orElseThrow();
    }

    private String pick(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }

    private LocalDate daysAgo(int days) {
        return today.minusDays(days);
    }

    private LocalDate monday(int weeksAgo) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(weeksAgo);
    }
}
