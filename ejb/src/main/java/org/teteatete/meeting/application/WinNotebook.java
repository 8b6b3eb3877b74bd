package org.teteatete.meeting.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.encryption.application.SealedText;
import org.teteatete.encryption.application.Texts;
import org.teteatete.meeting.domain.Field;
import org.teteatete.meeting.domain.Moment;
import org.teteatete.meeting.domain.OneToOne;
import org.teteatete.meeting.domain.WinNote;
import org.teteatete.meeting.persistence.OneToOneRepository;
import org.teteatete.meeting.persistence.OwnTextRepository;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Forbidden;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Stale;

/**
 * The notebook in which each of a pair keeps wins between two one-to-ones, for themselves alone until they take one over into
 * the form. What is not the caller's own is not there for them ({@link NotFound}).
 */
@Stateless
@Permit
public class WinNotebook {

    private OneToOneRepository repository;
    private OwnTextRepository wins;
    private Meetings meetings;
    private MeetingQueries queries;
    private Pairs pairs;
    private Texts texts;
    private CompanyTime time;

    protected WinNotebook() {}

    @Inject
    public WinNotebook(
            OneToOneRepository repository,
            OwnTextRepository wins,
            Meetings meetings,
            MeetingQueries queries,
            Pairs pairs,
            Texts texts,
            CompanyTime time) {
        this.repository = repository;
        this.wins = wins;
        this.meetings = meetings;
        this.queries = queries;
        this.pairs = pairs;
        this.texts = texts;
        this.time = time;
    }

    /** The caller's own about the two of a one-to-one: those that stand in no form yet or in this one, the oldest first. */
    public List<NotedWin> of(UUID meeting) {
        OneToOne one = find(meeting);
        List<WinNote> found = wins.wins(pairs.me(), one.employee(), one.manager(), meeting);
        List<Optional<String>> opened = texts.openAll(found.stream()
                .map(win -> new SealedText(pairs.me(), WinNote.recordOf(win.id()), win.content()))
                .toList());
        List<NotedWin> views = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            WinNote win = found.get(i);
            views.add(new NotedWin(
                    win.id(),
                    opened.get(i).orElse(""),
                    win.notedOn(),
                    win.takenInto().isPresent()));
        }
        return views;
    }

    /**
     * Notes one with somebody who reports to the caller today, or to whom the caller reports.
     *
     * @throws Invalid when the two are no pair, or nothing is said, or too much
     */
    public UUID note(UUID with, String text) {
        Moment now = new Moment(time.now(), time.zone());
        Pairs.Pair pair = pairs.with(with, now.day());
        String said = WinNote.normalise(text);
        WinNote win = new WinNote(pairs.me(), pair.employee(), pair.manager(), now);
        win.seal(texts.seal(pairs.me(), WinNote.recordOf(win.id()), said));
        wins.add(win);
        return win.id();
    }

    public void drop(UUID id) {
        wins.remove(own(id));
    }

    /**
     * Writes one into the second part of an open form, below what stands there; a tick at "none this time" goes.
     *
     * @throws Stale when somebody wrote there in the same moment
     */
    public Saved takeOver(UUID id, UUID meeting) {
        WinNote win = own(id);
        OneToOne one = find(meeting);
        if (!win.isOf(one)) {
            throw new NotFound();
        }
        String text =
                texts.open(pairs.me(), WinNote.recordOf(id), win.content()).orElseThrow(NotFound::new);
        Map<Field, Written> form = queries.view(meeting).form().orElseThrow(Forbidden::new);
        Map<Field, Draft> drafts = new EnumMap<>(Field.class);
        String before = said(form, Field.WIN);
        drafts.put(Field.WIN, draft(form, Field.WIN, before.isEmpty() ? text : before + "\n" + text));
        if (said(form, Field.WIN_ON).isEmpty()) {
            drafts.put(Field.WIN_ON, draft(form, Field.WIN_ON, win.notedOn().toString()));
        }
        drafts.put(Field.NO_WIN, draft(form, Field.NO_WIN, ""));
        Saved saved = meetings.write(meeting, drafts);
        if (!saved.contradicted().isEmpty()) {
            throw new Stale();
        }
        win.takeInto(meeting);
        return saved;
    }

    private OneToOne find(UUID meeting) {
        OneToOne one = repository.find(meeting).orElseThrow(NotFound::new);
        pairs.requireOneOfTheTwo(one);
        return one;
    }

    private WinNote own(UUID id) {
        return wins.win(id).filter(win -> win.isBy(pairs.me())).orElseThrow(NotFound::new);
    }

    private static String said(Map<Field, Written> form, Field field) {
        return form.containsKey(field) ? form.get(field).text() : "";
    }

    private static Draft draft(Map<Field, Written> form, Field field, String text) {
        return new Draft(text, form.containsKey(field) ? form.get(field).version() : 0);
    }
}
