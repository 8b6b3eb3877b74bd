package org.teteatete.benchmark.plain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A row of {@code one_to_one}: an imported one that was held as planned. */
@Entity
@Table(name = "one_to_one")
public class OneToOneRow {

    @Id
    private UUID id;

    @Column(name = "employee_id")
    private UUID employee;

    @Column(name = "manager_id")
    private UUID manager;

    private String state;

    private String origin;

    @Column(name = "first_planned_on")
    private LocalDate firstPlannedOn;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "duration_minutes")
    private int minutes;

    @Column(name = "times_moved")
    private int moved;

    @Column(name = "times_postponed")
    private int postponed;

    private long version;

    protected OneToOneRow() {}

    public OneToOneRow(UUID id, UUID employee, UUID manager, LocalDate day, int minutes) {
        this.id = id;
        this.employee = employee;
        this.manager = manager;
        this.state = "HELD";
        this.origin = "IMPORTED";
        this.firstPlannedOn = day;
        this.plannedOn = day;
        this.heldOn = day;
        this.minutes = minutes;
        this.version = 1;
    }
}
