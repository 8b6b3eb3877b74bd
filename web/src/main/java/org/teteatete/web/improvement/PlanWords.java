package org.teteatete.web.improvement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teteatete.improvement.application.PlanView;
import org.teteatete.improvement.domain.PlanParty;
import org.teteatete.improvement.domain.PlanState;
import org.teteatete.improvement.domain.PlanTransition;
import org.teteatete.meeting.application.PersonName;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.Refusals;
import org.teteatete.web.access.Me;
import org.teteatete.web.shared.Elision;
import org.teteatete.web.shared.Formats;
import org.teteatete.web.shared.Preferences;

/** The sentences about improvement plans, as their reader says them. */
@Named("planWords")
@RequestScoped
public class PlanWords {

    @Inject
    private Formats formats;

    @Inject
    private Preferences preferences;

    @Inject
    private Me me;

    /** A text with its arguments. */
    public String text(String key, Object... arguments) {
        return formats.text(bundle().getString(key), arguments);
    }

    /** A text with names in it: of each {0} the name, {1} "d’Inès", {2} "qu’Inès". */
    public String named(String key, Object... names) {
        return text(key, Elision.of(names));
    }

    public boolean has(String key) {
        return bundle().containsKey(key);
    }

    /** Whose plan it is: the reader's own, or somebody's. */
    public String title(PlanView view) {
        return view.is(PlanParty.EMPLOYEE)
                ? text("plan.title.own")
                : named("plan.title", view.employee().name());
    }

    /** Who can read the plan, by name where there is one. */
    public String readers(PlanView view) {
        if (view.state() == PlanState.DRAFT) {
            return text("plan.sees.draft");
        }
        Set<String> names = new LinkedHashSet<>();
        if (isKnown(view)) {
            names.add(employee(view));
        }
        view.manager().ifPresent(manager -> names.add(name(manager)));
        view.steps().stream()
                .flatMap(step -> Stream.concat(Stream.ofNullable(step.approvedBy()), step.deciders().stream()))
                .map(this::nameOf)
                .forEach(names::add);
        names.add(text("plan.hr.all"));
        return listed(names);
    }

    /** Whether the employee reads it already. */
    public boolean isKnown(PlanView view) {
        return view.dates().sharedAt() != null;
    }

    /** The employee's given name, or you. */
    public String employee(PlanView view) {
        return view.is(PlanParty.EMPLOYEE) ? text("plan.you") : view.employee().givenName();
    }

    /** The manager's name; HR while there is none. */
    public String manager(PlanView view) {
        return view.manager().map(this::name).orElseGet(() -> text("plan.hr"));
    }

    String name(PersonName person) {
        return person.id().equals(me.getId()) ? text("plan.you") : person.name();
    }

    private String nameOf(String name) {
        return name.equals(me.getName()) ? text("plan.you") : name;
    }

    /** Names as a sentence lists them: a, b and c. */
    public String listed(Collection<String> names) {
        List<String> all = List.copyOf(new LinkedHashSet<>(names));
        if (all.size() < 2) {
            return all.isEmpty() ? "" : all.get(0);
        }
        return text("plan.and", String.join(", ", all.subList(0, all.size() - 1)), all.get(all.size() - 1));
    }

    /** What stands in the way of submitting it: in plain words, with the objective that it is about. */
    public String gap(Invalid.Problem problem) {
        String said = Refusals.text(problem.key(), problem.arguments(), preferences.getLocale());
        String[] path = problem.pointer().split("/");
        boolean ofObjective = path.length > 2 && path[1].equals("objectives");
        return ofObjective ? text("plan.gap.objective", Integer.parseInt(path[2]) + 1, said) : said;
    }

    /** The key of a button's text: returning an assessment is not returning a plan. */
    public String button(PlanView view, String transition) {
        boolean assessed = view.state() == PlanState.CLOSING && transition.equals(PlanTransition.RETURN.name());
        return assessed ? "action.RETURN_ASSESSMENT" : "action." + transition;
    }

    /** The sign of a transition, on its button and in the history. */
    public String icon(Object transition) {
        return switch (PlanTransition.valueOf(String.valueOf(transition))) {
            case DRAFT, REVISE, CHECKPOINT -> "pencil";
            case SUBMIT -> "send";
            case APPROVE, CONFIRM -> "check";
            case RETURN, WITHDRAW -> "undo";
            case REJECT -> "times";
            case SHARE -> "share-alt";
            case ACKNOWLEDGE -> "eye";
            case DELIVER -> "envelope";
            case PAUSE -> "pause";
            case RESUME -> "play";
            case EXTEND -> "calendar-plus";
            case ASSESS -> "flag";
            case CANCEL, DISCARD -> "ban";
            case PASS_ON -> "user";
        };
    }

    /** {@code CLOSED} with its outcome. */
    public String state(PlanView view) {
        return view.state() == PlanState.CLOSED
                ? text("state.CLOSED." + view.outcome().map(Enum::name).orElse("DISCARDED"))
                : text("state." + view.state());
    }

    /** What the reader may do beside the card of what comes next, in the table's order. */
    public List<String> others(PlanView view, NextStep next) {
        return view.allowed().stream()
                .filter(transition -> transition != PlanTransition.REVISE)
                .map(PlanTransition::name)
                .filter(name -> !next.offers(name))
                .collect(Collectors.toList());
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle("org.teteatete.web.improvement.messages", preferences.getLocale());
    }
}
