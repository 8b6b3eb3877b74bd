package org.teteatete.web.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.meeting.application.FormSettings;
import org.teteatete.meeting.application.MeetingQueries;
import org.teteatete.meeting.application.MeetingView;
import org.teteatete.meeting.application.NoteView;
import org.teteatete.meeting.application.PersonName;
import org.teteatete.meeting.application.PrivateNotes;
import org.teteatete.meeting.application.Written;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.FormWords;
import org.teteatete.meeting.domain.Language;
import org.teteatete.meeting.domain.ObstacleKind;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.NotFound;
import org.teteatete.web.print.FormLayout;
import org.teteatete.web.print.FormLayout.Cell;
import org.teteatete.web.print.Sheet;
import org.teteatete.web.shared.PaperDays;

/** The form of six parts on paper: blank to write on, or as the two filled it in, with the reader's own private note. */
@ApplicationScoped
public class FormPrint {

    /** Of a row of a text and its date. */
    private static final float TEXT = .78f;

    private static final float BLANK_APART = 13;
    private static final float FILLED_APART = 21;

    private static final Map<Field, Integer> RULES =
            Map.of(Field.OPENING_TOPICS, 2, Field.FACT, 2, Field.NEXT_STEPS, 2);

    @Inject
    private MeetingQueries queries;

    @Inject
    private FormSettings settings;

    @Inject
    private PrivateNotes notes;

    @Inject
    private Trame trame;

    @Inject
    private CompanyTime time;

    /** For any two people. */
    public byte[] blank(Locale locale) {
        Sentences words = new Sentences(locale);
        Paper paper = new Paper(
                locale,
                settings.current().value(),
                new PersonName(null, words.plain("print.employee"), words.plain("print.employee"), ""),
                new PersonName(null, words.plain("print.manager"), words.plain("print.manager"), ""),
                null,
                words.plain("print.blank.detail"));
        return paper.print(null, Optional.empty());
    }

    /** As the two filled it in, for one of them. Refuses with {@link NotFound} and {@link Forbidden} as the page does. */
    public byte[] filled(UUID meeting, Locale locale) {
        MeetingView view = queries.view(meeting);
        Map<Field, Written> form = view.form().orElseThrow(Forbidden::new);
        LocalDate day = view.outcome().heldOn() == null
                ? view.when().day()
                : view.outcome().heldOn();
        Paper paper = new Paper(
                locale,
                settings.of(meeting),
                view.employee(),
                view.manager(),
                day,
                new Sentences(locale)
                        .plain(
                                "print.pair",
                                view.employee().name(),
                                view.manager().name(),
                                days(locale).full(day)));
        return paper.print(
                form,
                Optional.of(notes.own(meeting)).filter(note -> !note.text().isBlank()));
    }

    private PaperDays days(Locale locale) {
        return new PaperDays(locale, time.today(), time.zone());
    }

    /** One form in one language. */
    private final class Paper {

        private final Locale locale;
        private final Sentences words;
        private final FormWords parts;
        private final PersonName employee;
        private final PersonName manager;
        private final LocalDate day;
        private final String detail;

        Paper(Locale locale, FormWords parts, PersonName employee, PersonName manager, LocalDate day, String detail) {
            this.locale = locale;
            this.words = new Sentences(locale);
            this.parts = parts;
            this.employee = employee;
            this.manager = manager;
            this.day = day;
            this.detail = detail;
        }

        byte[] print(Map<Field, Written> form, Optional<NoteView> note) {
            String foot = words.of("print.foot", employee.givenName(), manager.givenName());
            GregorianCalendar made = GregorianCalendar.from(ZonedDateTime.ofInstant(time.now(), time.zone()));
            try (Sheet sheet = new Sheet(words.plain("print.title"), foot, locale, made)) {
                FormLayout layout = new FormLayout(sheet, form == null ? BLANK_APART : FILLED_APART);
                layout.head(words.plain("print.title"), detail, printed());
                trame.getSteps().forEach(step -> part(layout, step, form));
                note.ifPresent(own ->
                        layout.privately(words.plain("journey.note"), words.plain("print.note.sees"), own.text()));
                return sheet.finished();
            }
        }

        private String printed() {
            return day == null ? "" : words.plain("print.printed", days(locale).full(time.today()));
        }

        private void part(FormLayout layout, Trame.Step step, Map<Field, Written> form) {
            String name = parts.of(step.part(), Language.of(locale)).name();
            layout.part(
                    step.getNumber() + ". " + name, words.of("print.sees", employee.givenName(), manager.givenName()));
            if (form == null) {
                layout.hint(parts.of(step.part(), Language.of(locale)).help());
            }
            int before = 0;
            for (Trame.Row row : step.getRows()) {
                before += row(
                                layout,
                                row.getFields().stream().map(Trame.Place::field).toList(),
                                form)
                        ? 1
                        : 0;
            }
            excuses(step, form).ifPresent(field -> row(layout, List.of(field), form));
            if (form != null && before == 0 && excuses(step, form).isEmpty()) {
                layout.hint(words.plain("part.empty"));
            }
        }

        /** Why nothing was said about a half, where the two said so. */
        private Optional<Field> excuses(Trame.Step step, Map<Field, Written> form) {
            return form == null
                    ? Optional.empty()
                    : step.part().fields().stream()
                            .filter(field -> field == Field.NO_PERSON_BECAUSE || field == Field.NO_WORK_BECAUSE)
                            .filter(field -> !text(form, field).isEmpty())
                            .findFirst();
        }

        /** Whether there was something to print. */
        private boolean row(FormLayout layout, List<Field> fields, Map<Field, Written> form) {
            if (form != null
                    && fields.stream().allMatch(field -> text(form, field).isEmpty())) {
                return false;
            }
            Field first = fields.get(0);
            switch (first.kind()) {
                case TICK -> layout.choice("", List.of(label(first)), form == null ? -1 : 0);
                case CHOICE -> layout.choice(label(first), kinds(), form == null ? -1 : kind(text(form, first)));
                default -> layout.row(cells(fields, form));
            }
            return true;
        }

        private Cell[] cells(List<Field> fields, Map<Field, Written> form) {
            boolean dated = fields.size() == 2 && fields.get(1).kind() == Field.Kind.DATE;
            List<Cell> cells = new ArrayList<>();
            for (Field field : fields) {
                float share = dated ? field.kind() == Field.Kind.DATE ? 1 - TEXT : TEXT : 1f / fields.size();
                cells.add(new Cell(
                        label(field), share, form == null ? null : read(field, form), RULES.getOrDefault(field, 1)));
            }
            return cells.toArray(Cell[]::new);
        }

        private String read(Field field, Map<Field, Written> form) {
            String text = text(form, field);
            return field.kind() == Field.Kind.DATE && !text.isEmpty()
                    ? days(locale).full(LocalDate.parse(text))
                    : text;
        }

        private String label(Field field) {
            String label = words.label(Optional.empty(), employee, manager, field);
            return label.substring(0, 1).toUpperCase(locale) + label.substring(1);
        }

        private List<String> kinds() {
            return Arrays.stream(ObstacleKind.values())
                    .map(kind -> words.plain("choice." + kind))
                    .toList();
        }

        private static int kind(String text) {
            return text.isEmpty() ? -1 : ObstacleKind.valueOf(text).ordinal();
        }

        private static String text(Map<Field, Written> form, Field field) {
            return form.containsKey(field) ? form.get(field).text() : "";
        }
    }
}
