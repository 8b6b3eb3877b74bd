package org.teteatete.meeting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.shared.Ids;
import org.teteatete.shared.Invalid;

/**
 * A win that one of a pair notes between two one-to-ones, for themselves alone until they take it over into a form. Sealed
 * under the author's own key for {@link #recordOf}, and deleted when the text of the employee is erased.
 */
@Entity
@Table(name = "win_note")
public class WinNote {

    /** The most characters that it takes. */
    public static final int LONGEST = 1_000;

    @Id
    private UUID id;

    @Column(name = "author_id")
    private UUID author;

    @Column(name = "employee_id")
    private UUID employee;

    @Column(name = "manager_id")
    private UUID manager;

    private byte[] content;

    @Column(name = "noted_on")
    private LocalDate notedOn;

    @Column(name = "noted_at")
    private Instant notedAt;

    @Column(name = "taken_into")
    private UUID takenInto;

    @Version
    private long version;

    protected WinNote() {}

    /** Its content comes with {@link #seal}. */
    public WinNote(UUID author, UUID employee, UUID manager, Moment now) {
        this.id = Ids.next();
        this.author = author;
        this.employee = employee;
        this.manager = manager;
        this.notedOn = now.day();
        this.notedAt = now.instant();
    }

    /** What its content is bound to when it is sealed. */
    public static String recordOf(UUID id) {
        return "win_note:" + id;
    }

    /** @throws Invalid when there is nothing, or too much */
    public static String normalise(String input) {
        String text = input == null ? "" : input.strip();
        if (text.isEmpty()) {
            throw Invalid.content(List.of(Invalid.Problem.of("/win", "meeting.winMissing")));
        }
        if (text.length() > LONGEST) {
            throw Invalid.content(List.of(Invalid.Problem.of("/win", "meeting.tooLong", LONGEST)));
        }
        return text;
    }

    public void seal(byte[] sealed) {
        content = sealed;
    }

    /** It stands in the form of that one-to-one from now on. */
    public void takeInto(UUID meeting) {
        takenInto = meeting;
    }

    /** Whether it was noted about the same two. */
    public boolean isOf(OneToOne meeting) {
        return employee.equals(meeting.employee()) && manager.equals(meeting.manager());
    }

    public boolean isBy(UUID person) {
        return author.equals(person);
    }

    public UUID id() {
        return id;
    }

    public byte[] content() {
        return content;
    }

    public LocalDate notedOn() {
        return notedOn;
    }

    public Optional<UUID> takenInto() {
        return Optional.ofNullable(takenInto);
    }
}
