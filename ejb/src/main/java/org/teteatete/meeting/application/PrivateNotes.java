package org.teteatete.meeting.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.teteatete.access.Permit;
import org.teteatete.encryption.application.Texts;
import org.teteatete.meeting.domain.OneToOne;
import org.teteatete.meeting.domain.PrivateNote;
import org.teteatete.meeting.persistence.OneToOneRepository;
import org.teteatete.meeting.persistence.OwnTextRepository;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.Invalid;
import org.teteatete.shared.NotFound;
import org.teteatete.shared.Settings;
import org.teteatete.shared.Stale;

/**
 * What each of the two notes about a one-to-one for themselves. A note is returned to its author alone, whoever asks, and the
 * audit trail does not tell that there is one; for everybody else there is none ({@link NotFound}). It is deleted by
 * {@link OwnTextPurge} when its time is over.
 */
@Stateless
@Permit
public class PrivateNotes {

    private OneToOneRepository meetings;
    private OwnTextRepository repository;
    private Pairs pairs;
    private Texts texts;
    private CompanyTime time;
    private Settings settings;

    protected PrivateNotes() {}

    @Inject
    public PrivateNotes(
            OneToOneRepository meetings,
            OwnTextRepository repository,
            Pairs pairs,
            Texts texts,
            CompanyTime time,
            Settings settings) {
        this.meetings = meetings;
        this.repository = repository;
        this.pairs = pairs;
        this.texts = texts;
        this.time = time;
        this.settings = settings;
    }

    /** The caller's own. */
    public NoteView own(UUID id) {
        OneToOne meeting = meetings.find(id).orElseThrow(NotFound::new);
        pairs.requireOneOfTheTwo(meeting);
        return repository.note(id, pairs.me()).map(this::view).orElse(new NoteView("", null, 0));
    }

    /**
     * Keeps the caller's own, in whatever state the one-to-one is; a blank text deletes it.
     *
     * @param basedOn the version that the caller has read
     * @throws Stale when it was changed since, on another page of theirs
     * @throws Invalid when it is too long
     */
    public NoteView write(UUID id, String input, long basedOn) {
        OneToOne meeting = meetings.lock(id).orElseThrow(NotFound::new);
        pairs.requireOneOfTheTwo(meeting);
        String text = PrivateNote.normalise(input);
        Optional<PrivateNote> stored = repository.note(id, pairs.me());
        if (stored.map(PrivateNote::version).orElse(0L) != basedOn) {
            throw new Stale();
        }
        if (text.isEmpty()) {
            stored.ifPresent(repository::remove);
        } else {
            byte[] sealed = texts.seal(pairs.me(), PrivateNote.recordOf(id, pairs.me()), text);
            stored.ifPresentOrElse(
                    note -> note.rewrite(sealed, time.now()),
                    () -> repository.add(new PrivateNote(id, pairs.me(), meeting.employee(), sealed, time.now())));
        }
        repository.flush();
        return own(id);
    }

    /** For how many months after it was last written a note is kept. */
    public int months() {
        return settings.privateNoteMonths();
    }

    private NoteView view(PrivateNote note) {
        String record = PrivateNote.recordOf(note.meeting(), note.author());
        String text = texts.open(note.author(), record, note.content()).orElse("");
        return new NoteView(text, note.writtenAt(), note.version());
    }
}
