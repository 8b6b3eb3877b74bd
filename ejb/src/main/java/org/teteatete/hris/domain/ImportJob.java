package org.teteatete.hris.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One HR file and what becomes of it. Counters count lines of the file ({@code ended} counts people). It also knows how far
 * it got, so that any server can go on after a stop: every step of the work and its mark here are one transaction.
 */
@Entity
@Table(name = "import_job")
public class ImportJob {

    /** How often an import may break off: for a moment's reason it goes on, and what breaks it each time is in the file. */
    private static final int LAST_BREAK = 3;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "import_mode")
    private ImportMode mode;

    private boolean forced;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "file_name")
    private String fileName;

    private String header;

    @Column(name = "unknown_columns")
    private String unknownColumns;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "total_lines")
    private int total;

    @Column(name = "read_lines")
    private int read;

    @Column(name = "created_lines")
    private int created;

    @Column(name = "updated_lines")
    private int updated;

    @Column(name = "unchanged_lines")
    private int unchanged;

    @Column(name = "ended_people")
    private int ended;

    @Column(name = "rejected_lines")
    private int rejected;

    @Column(name = "staged_parts")
    private int stagedParts;

    private boolean judged;

    @Column(name = "applied_up_to")
    private String appliedUpTo = "";

    private int breaks;

    @Column(name = "requested_by")
    private UUID requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    private Integer leaving;

    private Integer active;

    @Version
    private long version;

    protected ImportJob() {}

    /**
     * @param header the header row as CSV
     * @param unknownColumns those of the header that mean nothing, as CSV
     */
    public ImportJob(UUID id, ImportOrder order, String header, String unknownColumns, UUID by, Instant now) {
        this.id = id;
        this.kind = order.kind();
        this.mode = order.mode();
        this.forced = order.force();
        this.effectiveOn = order.effectiveOn();
        this.fileName = order.fileName();
        this.header = header;
        this.unknownColumns = unknownColumns;
        this.state = ImportState.QUEUED;
        this.requestedBy = by;
        this.requestedAt = now;
    }

    /** The whole file is stored. */
    public void received(int lines) {
        total = lines;
    }

    /** Begins, or goes on after a stop. */
    public void start(Instant now) {
        state = ImportState.RUNNING;
        if (startedAt == null) {
            startedAt = now;
        }
    }

    /** A part of the file lies ready, but for the lines that are already rejected. */
    public void staged(int part, int lines, int rejectedLines) {
        stagedParts = part;
        read += lines;
        rejected += rejectedLines;
    }

    /** Every line is known to be applied or rejected. */
    public void judged(int rejectedLines) {
        judged = true;
        rejected = rejectedLines;
    }

    /** The file would end the employment of too many. */
    public void refuse(LeavingCount count, Instant now) {
        leaving = count.leaving();
        active = count.active();
        finish(ImportState.REFUSED, now);
    }

    public void applied(String upTo, Tally tally) {
        appliedUpTo = upTo;
        created += tally.created();
        updated += tally.updated();
        unchanged += tally.unchanged();
    }

    public void ended(int people) {
        ended += people;
    }

    public void complete(Instant now) {
        finish(ImportState.COMPLETED, now);
    }

    /** A run ended before its time: the next one goes on from there, unless it was the third. */
    public void breakOff(Instant now) {
        breaks++;
        if (breaks == LAST_BREAK) {
            finish(ImportState.FAILED, now);
        }
    }

    private void finish(ImportState end, Instant now) {
        state = end;
        finishedAt = now;
    }

    public UUID id() {
        return id;
    }

    public ImportKind kind() {
        return kind;
    }

    public ImportMode mode() {
        return mode;
    }

    public boolean isFull() {
        return mode == ImportMode.FULL;
    }

    public boolean isForced() {
        return forced;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    public String header() {
        return header;
    }

    public ImportState state() {
        return state;
    }

    public int stagedParts() {
        return stagedParts;
    }

    public boolean isJudged() {
        return judged;
    }

    public String appliedUpTo() {
        return appliedUpTo;
    }
}
