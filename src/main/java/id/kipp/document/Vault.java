package id.kipp.document;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of documents are kept, under the hash of their content. */
interface Vault {
    /** What was kept. */
    record Kept(String sha256, long bytes, String mediaType) {}

    /** Keeps the content durably; refuses nothing, so that the caller can judge what it is. Stops past the limit. */
    Kept keep(Upload upload, long mostBytes) throws IOException;

    InputStream open(String sha256) throws IOException;
}
