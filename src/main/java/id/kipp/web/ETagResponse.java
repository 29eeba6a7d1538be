package id.kipp.web;

import id.kipp.kernel.Sha256;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A public page held back until it is whole, so that a reader who has the very same one already is sent no byte of it. */
final class ETagResponse extends HttpServletResponseWrapper {
    private static final int TAG_BYTES = 16;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
    private final ServletOutputStream stream = new Stream();
    private @Nullable PrintWriter writer;

    ETagResponse(HttpServletResponse response) {
        super(response);
    }

    /** Sends it, or only that nothing has changed; a page with a form has begun a session and is kept by nobody. After an error there is nothing to send. */
    void send(HttpServletRequest request) throws IOException {
        flushBuffer();
        if (getStatus() != SC_OK || getResponse().isCommitted()) {
            return;
        }
        var page = bytes.toByteArray();
        if (request.getSession(false) != null) {
            setHeader("Cache-Control", "no-store");
            getResponse().getOutputStream().write(page);
            return;
        }
        var digest = Arrays.copyOf(Sha256.digest().digest(page), TAG_BYTES);
        var tag = "W/\"" + HexFormat.of().formatHex(digest) + "\"";
        setHeader("ETag", tag);
        // Kept, but asked about each time: a result is seen when it is published, not some minutes later.
        setHeader("Cache-Control", "no-cache");
        if (isKnown(tag, request.getHeader("If-None-Match"))) {
            setStatus(SC_NOT_MODIFIED);
            return;
        }
        getResponse().getOutputStream().write(page);
    }

    /** Servers that compress add a mark of their own to the tag. */
    private static boolean isKnown(String tag, @Nullable String known) {
        return known != null && known.contains(tag.substring(2, tag.length() - 1));
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void flushBuffer() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public void setContentLength(int length) {
        // Known when it is whole.
    }

    @Override
    public void setContentLengthLong(long length) {
        // Known when it is whole.
    }

    @Override
    public void resetBuffer() {
        flushBuffer();
        bytes.reset();
        super.resetBuffer();
    }

    @Override
    public void reset() {
        flushBuffer();
        bytes.reset();
        super.reset();
    }

    /** Writes into the held page. */
    private final class Stream extends ServletOutputStream {
        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public void write(byte[] from, int offset, int length) {
            bytes.write(from, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("pages are written at once");
        }
    }
}
