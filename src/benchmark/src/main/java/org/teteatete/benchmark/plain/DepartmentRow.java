package org.teteatete.benchmark.plain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A row of {@code department}. */
@Entity
@Table(name = "department")
public class DepartmentRow {

    @Id
    private UUID id;

    private String code;

    private String name;

    @Column(name = "named_on")
    private LocalDate namedOn;

    protected DepartmentRow() {}

    public DepartmentRow(UUID id, String code, LocalDate namedOn) {
        this.id = id;
        this.code = code;
        this.name = code;
        this.namedOn = namedOn;
    }
}
