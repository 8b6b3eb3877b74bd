package org.teteatete.benchmark.plain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A row of {@code person}. */
@Entity
@Table(name = "person")
public class PersonRow {

    @Id
    private UUID id;

    @Column(name = "employee_number")
    private String employeeNumber;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "user_name_key")
    private String userNameKey;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "described_on")
    private LocalDate describedOn;

    private long version;

    protected PersonRow() {}

    public PersonRow(UUID id, String employeeNumber, String userName, String email, LocalDate describedOn) {
        this.id = id;
        this.employeeNumber = employeeNumber;
        this.userName = userName;
        this.userNameKey = userName;
        this.email = email;
        this.emailKey = email;
        this.givenName = "Given";
        this.familyName = "Family";
        this.describedOn = describedOn;
    }
}
