package org.teteatete.meeting.application;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.meeting.domain.Party;
import org.teteatete.meeting.domain.Prepared;

/**
 * What the two have prepared for a one-to-one, as one of them may see it.
 *
 * @param party which of the two reads
 * @param other what the other prepared, once they have published it
 * @param open whether the reader may still write
 */
public record PreparationView(
        UUID meeting,
        PersonName employee,
        PersonName manager,
        Party party,
        Side own,
        Optional<Side> other,
        boolean open) {

    /**
     * What one of the two has prepared; nothing here prints it.
     *
     * @param texts without what is blank
     * @param writtenAt {@code null} where nothing was written
     * @param publishedAt {@code null} until it is published
     * @param version what a change is based on; 0 where nothing was written
     */
    public record Side(Map<Prepared, String> texts, Instant writtenAt, Instant publishedAt, long version) {

        static final Side BLANK = new Side(Map.of(), null, null, 0);

        public boolean published() {
            return publishedAt != null;
        }

        /** How many lines of {@code item} say something. */
        public int count(Prepared item) {
            return (int) texts.getOrDefault(item, "")
                    .lines()
                    .filter(line -> !line.isBlank())
                    .count();
        }

        /** Without the texts: a log or an exception must not hold them. */
        @Override
        public String toString() {
            return "Side[" + version + "]";
        }
    }

    /** The other of the two. */
    public PersonName partner() {
        return party == Party.EMPLOYEE ? manager : employee;
    }
}
