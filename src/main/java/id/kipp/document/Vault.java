package id.kipp.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where the bytes of documents are kept, under the hash of their content. */
public interface Vault {
    /** What was kept. */
    record Kept(String sha256, long bytes, String mediaType) {}

    /** Content that lies aside until it is kept; closing it throws it away. */
    interface StagedBytes extends AutoCloseable {
        Kept what();

        Path file();

        /** Keeps it durably. */
        void keep() throws IOException;

        @Override
        void close() throws IOException;
    }

    /** Takes content in, aside; stops reading past the limit. */
    StagedBytes stage(Upload upload, long mostBytes) throws IOException;

    /** The bytes, if they still have this hash: looked at before the first of them is handed out. */
    InputStream open(String sha256) throws IOException;

    /** Takes the bytes away for good; whether there were any. */
    boolean discard(String sha256) throws IOException;
}
