package org.teteatete.benchmark.plain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A row of {@code assignment}. */
@Entity
@Table(name = "assignment")
public class AssignmentRow {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "effective_from")
    private LocalDate from;

    @Column(name = "department_id")
    private UUID department;

    @Column(name = "manager_id")
    private UUID manager;

    @Column(name = "job_title")
    private String jobTitle;

    private String population;

    @Column(name = "working_time")
    private int workingTime;

    protected AssignmentRow() {}

    public AssignmentRow(UUID id, UUID person, LocalDate from, UUID department, UUID manager, String jobTitle) {
        this.id = id;
        this.person = person;
        this.from = from;
        this.department = department;
        this.manager = manager;
        this.jobTitle = jobTitle;
        this.population = "EMPLOYEE";
        this.workingTime = 100;
    }
}
