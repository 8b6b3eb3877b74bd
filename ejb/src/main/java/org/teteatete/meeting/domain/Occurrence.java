package org.teteatete.meeting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** The one-to-one that a series has planned for a window: one for each, so that none is planned twice. */
@Entity
@Table(name = "series_occurrence")
@IdClass(Occurrence.Key.class)
public class Occurrence {

    @Id
    @Column(name = "series_id")
    private UUID series;

    @Id
    @Column(name = "window_on")
    private LocalDate window;

    @Column(name = "meeting_id")
    private UUID meeting;

    protected Occurrence() {}

    /** @param window its first day */
    public Occurrence(UUID series, LocalDate window, UUID meeting) {
        this.series = series;
        this.window = window;
        this.meeting = meeting;
    }

    public UUID series() {
        return series;
    }

    public LocalDate window() {
        return window;
    }

    public UUID meeting() {
        return meeting;
    }

    /** Which window of which series. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID series;
        private LocalDate window;

        protected Key() {}

        public Key(UUID series, LocalDate window) {
            this.series = series;
            this.window = window;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(series, key.series) && Objects.equals(window, key.window);
        }

        @Override
        public int hashCode() {
            return Objects.hash(series, window);
        }
    }
}
