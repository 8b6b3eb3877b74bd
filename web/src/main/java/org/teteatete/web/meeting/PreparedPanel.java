package org.teteatete.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.teteatete.meeting.application.PreparationView;
import org.teteatete.meeting.application.Preparations;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Part;
import org.teteatete.meeting.domain.Party;
import org.teteatete.meeting.domain.Prepared;

/** What the two have published before a one-to-one, beside the parts of its form in which it is talked about. */
@Named("prepared")
@RequestScoped
public class PreparedPanel {

    /** Where something prepared is written when it is taken over. */
    private static final Map<Prepared, Field> FIELDS =
            Map.of(Prepared.TOPICS, Field.OPENING_TOPICS, Prepared.OBSTACLES, Field.OBSTACLE, Prepared.WINS, Field.WIN);

    @Inject
    private Preparations preparations;

    @Inject
    private OneToOnePage page;

    private PreparationView view;

    /** Something that one of the two has published. */
    public record Item(Prepared what, String text) {

        public String getKey() {
            return what.name();
        }

        public String getText() {
            return text;
        }

        /** The field in which it is written when it is taken over. */
        public String getField() {
            return FIELDS.get(what).name();
        }

        /** Whether the form has a field for it. */
        public boolean isWritable() {
            return FIELDS.containsKey(what);
        }
    }

    /** What is published about a part, in order; the employee's before the manager's. */
    public List<Item> of(String part) {
        return published()
                .flatMap(side -> side.texts().entrySet().stream())
                .filter(entry -> entry.getKey().part() == Part.valueOf(part))
                .map(entry -> new Item(entry.getKey(), entry.getValue()))
                .sorted(java.util.Comparator.comparing(Item::what))
                .toList();
    }

    /** How many lines are published about a part. */
    public int count(String part) {
        return published()
                .mapToInt(side -> side.texts().keySet().stream()
                        .filter(item -> item.part() == Part.valueOf(part) && item != Prepared.MOOD)
                        .mapToInt(side::count)
                        .sum())
                .sum();
    }

    /** Whether the reader has something to prepare, or to publish still. */
    public boolean isToPrepare() {
        return isOneOfTheTwo() && view().open() && !view().own().published();
    }

    private Stream<PreparationView.Side> published() {
        if (!isOneOfTheTwo()) {
            return Stream.empty();
        }
        return Stream.of(Optional.of(view().own()), view().other())
                .flatMap(Optional::stream)
                .filter(PreparationView.Side::published);
    }

    private boolean isOneOfTheTwo() {
        return page.getView().isFor(Party.EMPLOYEE) || page.getView().isFor(Party.MANAGER);
    }

    private PreparationView view() {
        if (view == null) {
            view = preparations.view(page.getView().id());
        }
        return view;
    }
}
