package org.teteatete.web.meeting;

import static org.teteatete.meeting.domain.Field.AGREED_BEFORE;
import static org.teteatete.meeting.domain.Field.CLOSING_WORD;
import static org.teteatete.meeting.domain.Field.EFFECT;
import static org.teteatete.meeting.domain.Field.EMPLOYEE_ACTION;
import static org.teteatete.meeting.domain.Field.EMPLOYEE_VIEW;
import static org.teteatete.meeting.domain.Field.FACT;
import static org.teteatete.meeting.domain.Field.FACT_ON;
import static org.teteatete.meeting.domain.Field.INVOLVEMENT;
import static org.teteatete.meeting.domain.Field.INVOLVEMENT_ON;
import static org.teteatete.meeting.domain.Field.NEXT_ON;
import static org.teteatete.meeting.domain.Field.NEXT_STEPS;
import static org.teteatete.meeting.domain.Field.NO_NEXT_STEPS;
import static org.teteatete.meeting.domain.Field.NO_WIN;
import static org.teteatete.meeting.domain.Field.OBSTACLE;
import static org.teteatete.meeting.domain.Field.OBSTACLE_BY;
import static org.teteatete.meeting.domain.Field.OBSTACLE_KIND;
import static org.teteatete.meeting.domain.Field.OBSTACLE_OWNER;
import static org.teteatete.meeting.domain.Field.OPENING_KEPT;
import static org.teteatete.meeting.domain.Field.OPENING_TOPICS;
import static org.teteatete.meeting.domain.Field.PREVENTION;
import static org.teteatete.meeting.domain.Field.WIN;
import static org.teteatete.meeting.domain.Field.WIN_MATTERED;
import static org.teteatete.meeting.domain.Field.WIN_ON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Part;
import org.teteatete.meeting.domain.Slot;

/**
 * How the form of six parts is laid out on the page. The two reasons for an empty half have no place in it: completing asks
 * for them.
 */
@Named("trame")
@ApplicationScoped
public class Trame {

    private static final Map<Part, List<Row>> ROWS = Map.of(
            Part.OPENING, List.of(wide(OPENING_TOPICS), wide(OPENING_KEPT)),
            Part.RECOGNITION, List.of(dated(WIN, WIN_ON), wide(WIN_MATTERED), wide(NO_WIN)),
            Part.IMPROVEMENT,
                    List.of(
                            dated(FACT, FACT_ON),
                            halves(AGREED_BEFORE, EFFECT),
                            wide(EMPLOYEE_VIEW),
                            halves(EMPLOYEE_ACTION, PREVENTION)),
            Part.OBSTACLES, List.of(wide(OBSTACLE), wide(OBSTACLE_KIND), dated(OBSTACLE_OWNER, OBSTACLE_BY)),
            Part.INVOLVEMENT, List.of(dated(INVOLVEMENT, INVOLVEMENT_ON)),
            Part.CLOSING, List.of(wide(NEXT_STEPS), wide(NO_NEXT_STEPS), wide(CLOSING_WORD), halves(NEXT_ON)));

    private static final Set<Field> NEEDED = Set.of(FACT, FACT_ON, NEXT_STEPS, CLOSING_WORD);

    private static final List<Step> STEPS =
            Arrays.stream(Part.values()).map(Step::new).toList();

    /** A part of the form, in its place. */
    public record Step(Part part) {

        public String getKey() {
            return part.name();
        }

        public int getNumber() {
            return part.ordinal() + 1;
        }

        /** {@code person}, {@code work} or {@code both}. */
        public String getHalf() {
            return part.half().name().toLowerCase(Locale.ROOT);
        }

        public int getMinutes() {
            return part.minutes();
        }

        /** Its share of a one-to-one of this length, in minutes. */
        public long share(int minutes) {
            return Math.max(1, Math.round((double) part.minutes() * minutes / Slot.USUAL));
        }

        public List<Row> getRows() {
            return ROWS.get(part);
        }
    }

    /**
     * Fields beside each other.
     *
     * @param layout the class of the theme: {@code fact} for a text and its date, else none
     * @param cell the class of each field
     */
    public record Row(String layout, String cell, List<Place> fields) {

        public boolean isDated() {
            return !layout.isEmpty();
        }

        public String getCell() {
            return cell;
        }

        public List<Place> getFields() {
            return fields;
        }
    }

    /** A field in its place. */
    public record Place(Field field) {

        public String getName() {
            return field.name();
        }

        public String getKind() {
            return field.kind().name();
        }

        public boolean isGuarded() {
            return field.isGuarded();
        }

        /** Whether it stands between the form and completion. */
        public boolean isNeeded() {
            return NEEDED.contains(field);
        }
    }

    public List<Step> getSteps() {
        return STEPS;
    }

    private static Row wide(Field field) {
        return new Row("", "w", List.of(new Place(field)));
    }

    private static Row halves(Field... fields) {
        return new Row("", "", Arrays.stream(fields).map(Place::new).toList());
    }

    private static Row dated(Field text, Field day) {
        return new Row("fact", "", List.of(new Place(text), new Place(day)));
    }
}
