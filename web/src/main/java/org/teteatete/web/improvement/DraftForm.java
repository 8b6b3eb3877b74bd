package org.teteatete.web.improvement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.teteatete.improvement.domain.CheckpointCadence;
import org.teteatete.improvement.domain.PlanContent;
import org.teteatete.shared.Invalid;

/** What a plan says as it is typed: objectives that say nothing yet stand in it, and are not kept. */
public class DraftForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String fact;
    private LocalDate factOn;
    private LocalDate startOn;
    private LocalDate endOn;
    private CheckpointCadence cadence;
    private final List<ObjectiveForm> objectives = new ArrayList<>();

    static DraftForm of(PlanContent content) {
        DraftForm form = new DraftForm();
        form.fact = content.fact();
        form.factOn = content.factOn();
        form.startOn = content.startOn();
        form.endOn = content.endOn();
        form.cadence = content.cadence();
        content.objectives().forEach(objective -> form.objectives.add(ObjectiveForm.of(objective)));
        if (form.objectives.isEmpty()) {
            form.add();
        }
        return form;
    }

    PlanContent read() {
        return new PlanContent(
                fact,
                factOn,
                startOn,
                endOn,
                cadence,
                objectives.stream().map(ObjectiveForm::read).toList());
    }

    /**
     * Where on the page something that is missing belongs.
     *
     * @param objective from 1; 0 for none
     * @param field the id of its field
     */
    record Spot(int objective, String field) {}

    /** @param problem with a pointer into {@link #read} */
    Spot spot(Invalid.Problem problem) {
        String[] path = problem.pointer().substring(1).split("/");
        if (!path[0].equals("objectives")) {
            return new Spot(0, id(path[0]));
        }
        if (path.length == 1) {
            return new Spot(0, "objectives:0:expected");
        }
        int place = places()[Integer.parseInt(path[1])];
        return new Spot(place + 1, "objectives:" + place + ":" + id(path[2]));
    }

    private static String id(String field) {
        return switch (field) {
            case "startOn", "endOn", "factOn", "dueOn" -> field + "_input";
            case "cadence" -> field + ":0";
            default -> field;
        };
    }

    /** Where those that are kept stand among all of them. */
    private int[] places() {
        return IntStream.range(0, objectives.size())
                .filter(i -> !objectives.get(i).read().isBlank())
                .toArray();
    }

    /** Whether there is room for one more. */
    public boolean isRoom() {
        return objectives.size() < PlanContent.MOST_OBJECTIVES;
    }

    void add() {
        if (isRoom()) {
            objectives.add(new ObjectiveForm());
        }
    }

    void remove(int place) {
        objectives.remove(place);
        if (objectives.isEmpty()) {
            add();
        }
    }

    /** Up by one place. */
    void raise(int place) {
        Collections.swap(objectives, place, place - 1);
    }

    public List<ObjectiveForm> getObjectives() {
        return objectives;
    }

    public String getFact() {
        return fact;
    }

    public void setFact(String fact) {
        this.fact = fact;
    }

    public LocalDate getFactOn() {
        return factOn;
    }

    public void setFactOn(LocalDate factOn) {
        this.factOn = factOn;
    }

    public LocalDate getStartOn() {
        return startOn;
    }

    public void setStartOn(LocalDate startOn) {
        this.startOn = startOn;
    }

    public LocalDate getEndOn() {
        return endOn;
    }

    public void setEndOn(LocalDate endOn) {
        this.endOn = endOn;
    }

    public CheckpointCadence getCadence() {
        return cadence;
    }

    public void setCadence(CheckpointCadence cadence) {
        this.cadence = cadence;
    }
}
