package id.kipp.web.cache;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer to a public page held back until it is whole, so that it can be kept, compared with what the reader has, and sent. */
public final class HeldResponse extends HttpServletResponseWrapper {
    /** Request attribute: the page has a form that is posted. */
    public static final String FORM = "kipp.form";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(32 * 1024);
    private final ServletOutputStream stream = new Stream();
    private @Nullable PrintWriter writer;

    public HeldResponse(HttpServletResponse response) {
        super(response);
    }

    /**
     * The page when it is for everybody; after an error there is nothing to send. A page with a form, or of somebody who has a session,
     * is kept by nobody: it is sent at once.
     */
    public Optional<CachedResponse> finish(HttpServletRequest request) throws IOException {
        flushBuffer();
        if (getStatus() != SC_OK || getResponse().isCommitted()) {
            return Optional.empty();
        }
        if (request.getSession(false) != null || request.getAttribute(FORM) != null) {
            setHeader("Cache-Control", "no-store");
            getResponse().getOutputStream().write(bytes.toByteArray());
            return Optional.empty();
        }
        return Optional.of(new CachedResponse(bytes.toByteArray(), getContentType()));
    }

    /** A file that is for everybody by its nature. */
    CachedResponse whole() {
        flushBuffer();
        return new CachedResponse(bytes.toByteArray(), getContentType());
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
