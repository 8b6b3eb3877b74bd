package org.teteatete.hris.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.teteatete.hris.domain.FileRecord;
import org.teteatete.hris.domain.Header;
import org.teteatete.hris.domain.ImportJob;
import org.teteatete.hris.domain.ImportKind;
import org.teteatete.hris.domain.Rejection;
import org.teteatete.hris.domain.Tally;

/** What importing an employees file, an absences file and a meetings file do each in their own way. */
public interface KindOfFile {

    ImportKind kind();

    /** Why a line is rejected whatever the others say. */
    Optional<Rejection> check(Header header, FileRecord record);

    /** Which of the staged lines cannot be applied beside what is known and beside each other. Changes nothing. */
    Judged judge(ImportJob job, Header header, Employees staged);

    /** Applies all lines of some employees. */
    Tally apply(ImportJob job, Header header, Map<String, List<FileRecord>> employees);

    /** Goes through the staged lines some employees at a time: by employee number, their lines in the order of the file. */
    interface Employees {

        void forEach(Consumer<Map<String, List<FileRecord>>> reader);
    }

    /** What was found. */
    interface Judged {

        /** By line. */
        Map<Integer, Rejection> rejections();

        /** Writes what must be there before the lines that are left are applied. */
        default void prepare(Employees left) {}
    }
}
