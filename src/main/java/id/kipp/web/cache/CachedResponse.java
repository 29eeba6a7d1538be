package id.kipp.web.cache;

import id.kipp.kernel.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A public page as it is sent to everybody, with the tag by which a reader asks whether it has changed. */
public final class CachedResponse {
    private static final int TAG_BYTES = 16;

    private final byte[] bytes;
    private final String contentType;
    private final String digest;

    CachedResponse(byte[] bytes, String contentType) {
        this.bytes = bytes;
        this.contentType = contentType;
        this.digest = HexFormat.of().formatHex(Arrays.copyOf(Sha256.digest().digest(bytes), TAG_BYTES));
    }

    int size() {
        return bytes.length;
    }

    /** Sends it, or only that the reader has it already. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("ETag", "W/\"" + digest + "\"");
        // Kept, but asked about each time: a result is seen when it is published, not some minutes later.
        response.setHeader("Cache-Control", "no-cache");
        if (isKnown(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(contentType);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Servers that compress add a mark of their own to the tag. */
    private boolean isKnown(@Nullable String known) {
        return known != null && known.contains(digest);
    }
}
