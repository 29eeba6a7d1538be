package id.kipp.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Where the bytes of documents are kept, under the hash of their content. */
interface Vault {
    /** What was kept. */
    record Kept(String sha256, long bytes, String mediaType) {}

    /** Keeps the content durably when the judge, who is told what it is, does not throw. Stops reading past the limit. */
    Kept keep(Upload upload, long mostBytes, Consumer<Kept> judge) throws IOException;

    InputStream open(String sha256) throws IOException;
}
