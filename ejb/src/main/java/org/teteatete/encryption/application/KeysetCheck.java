package org.teteatete.encryption.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.teteatete.encryption.domain.Keyset;
import org.teteatete.encryption.domain.KeysetMark;
import org.teteatete.encryption.domain.SealBroken;
import org.teteatete.encryption.persistence.DataKeys;
import org.teteatete.encryption.persistence.KeysetFile;
import org.teteatete.encryption.persistence.KeysetMarks;
import org.teteatete.shared.CompanyTime;
import org.teteatete.shared.StartUpRefused;

/**
 * Finds the keyset that this database was written with, or makes one for a database that none has written to yet. A text
 * is never written with a keyset that could not read the others.
 */
@ApplicationScoped
public class KeysetCheck {

    private static final Logger LOG = Logger.getLogger(KeysetCheck.class.getName());

    private DataKeys keys;
    private KeysetMarks marks;
    private KeysetFile file;
    private CurrentKeyset current;
    private CompanyTime time;

    protected KeysetCheck() {}

    @Inject
    public KeysetCheck(DataKeys keys, KeysetMarks marks, KeysetFile file, CurrentKeyset current, CompanyTime time) {
        this.keys = keys;
        this.marks = marks;
        this.file = file;
        this.current = current;
        this.time = time;
    }

    /**
     * Leaves the keyset in memory and the database marked with it; needs a transaction.
     *
     * @throws StartUpRefused when the file is missing, unreadable, of another database, or an older copy
     */
    public void run() {
        KeysetMark mark = marks.lock();
        Keyset keyset = mark.isBlank() ? first() : known(mark);
        if (mark.isBlank() || mark.key() != keyset.newestKey()) {
            mark.write(keyset, time.now());
        }
        current.becomes(keyset);
        warnIfOpen();
    }

    private Keyset first() {
        if (!keys.wrappingKeys().isEmpty()) {
            throw new StartUpRefused("The database holds keys and has lost the mark of its keyset (table keyset_mark)."
                    + " Restore it from a backup.");
        }
        if (file.exists()) {
            LOG.log(Level.INFO, "The keyset is {0}. Keep a copy of it in a safe place.", file.path());
            return read();
        }
        Keyset created = Keyset.create();
        try {
            file.write(created);
        } catch (UncheckedIOException e) {
            throw new StartUpRefused("The keyset " + file.path() + " cannot be created: " + reason(e)
                    + ". Name a place that may be written with teteatete.encryption.keyset.");
        }
        LOG.log(
                Level.WARNING,
                "A keyset was created: {0}. Keep a copy of it in a safe place, apart from the database''s backups:"
                        + " without it nothing that people write can ever be read again.",
                file.path());
        return created;
    }

    private Keyset known(KeysetMark mark) {
        if (!file.exists()) {
            throw new StartUpRefused("The keyset " + file.path() + " is missing, and the database was written with it."
                    + " Put its copy back, or name where it is with teteatete.encryption.keyset.");
        }
        Keyset keyset = read();
        if (!mark.isOf(keyset) || !keyset.keys().containsAll(keys.wrappingKeys())) {
            throw new StartUpRefused("The keyset " + file.path() + " is not the one that the database was written with,"
                    + " or a copy from before its rotation. Put the right one back, or name where it is with"
                    + " teteatete.encryption.keyset.");
        }
        LOG.log(Level.INFO, "The keyset is {0}. Keep a copy of it in a safe place.", file.path());
        return keyset;
    }

    private Keyset read() {
        Path path = file.path();
        try {
            return file.read();
        } catch (UncheckedIOException e) {
            throw new StartUpRefused("The keyset " + path + " cannot be read: " + reason(e) + ".");
        } catch (SealBroken e) {
            throw new StartUpRefused("The file " + path + " does not hold a keyset. Put the right one back, or name"
                    + " where it is with teteatete.encryption.keyset.");
        }
    }

    private void warnIfOpen() {
        if (file.isOpenToOthers()) {
            LOG.log(
                    Level.WARNING,
                    "The keyset {0} may be read by others than its owner. Restrict it: chmod 600.",
                    file.path());
        }
    }

    private static String reason(UncheckedIOException e) {
        return e.getCause().getClass().getSimpleName();
    }
}
