package org.teteatete.hris.csv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.teteatete.hris.domain.FileRecord;

/**
 * Some records of a file, as they are kept until they are imported: CSV with the physical line in front, compressed.
 *
 * @param number counted from 1
 */
public record StoredPart(int number, byte[] content) {

    private static final int MOST_RECORDS = 1_000;
    private static final int MOST_CHARACTERS = 400_000;

    public List<FileRecord> records() {
        try (GZIPInputStream text = new GZIPInputStream(new ByteArrayInputStream(content))) {
            List<FileRecord> records = new ArrayList<>();
            for (List<String> fields : Csv.records(new String(text.readAllBytes(), StandardCharsets.UTF_8))) {
                records.add(new FileRecord(Integer.parseInt(fields.get(0)), fields.subList(1, fields.size())));
            }
            return records;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes parts of records, and gives each away when it is full. */
    public static final class Writer implements Consumer<FileRecord> {

        private final Consumer<StoredPart> store;
        private final StringBuilder text = new StringBuilder();
        private int recordsInPart;
        private int records;
        private int parts;

        public Writer(Consumer<StoredPart> store) {
            this.store = store;
        }

        @Override
        public void accept(FileRecord record) {
            String line = Csv.line(record.fields());
            if (line.length() > MOST_CHARACTERS) {
                throw new UnreadableFile("hris.file.tooLong", record.line());
            }
            if (recordsInPart == MOST_RECORDS || text.length() + line.length() > MOST_CHARACTERS) {
                flush();
            }
            text.append(record.line()).append(',').append(line).append('\n');
            recordsInPart++;
            records++;
        }

        /** Gives away the last part; how many records there were in all. */
        public int finish() {
            if (recordsInPart > 0) {
                flush();
            }
            return records;
        }

        private void flush() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (OutputStream compressed = new GZIPOutputStream(bytes)) {
                compressed.write(text.toString().getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            store.accept(new StoredPart(++parts, bytes.toByteArray()));
            text.setLength(0);
            recordsInPart = 0;
        }
    }
}
