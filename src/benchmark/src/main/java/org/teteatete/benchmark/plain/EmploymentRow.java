package org.teteatete.benchmark.plain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A row of {@code employment}. */
@Entity
@Table(name = "employment")
public class EmploymentRow {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "hire_date")
    private LocalDate hireDate;

    protected EmploymentRow() {}

    public EmploymentRow(UUID id, UUID person, LocalDate hireDate) {
        this.id = id;
        this.person = person;
        this.hireDate = hireDate;
    }
}
