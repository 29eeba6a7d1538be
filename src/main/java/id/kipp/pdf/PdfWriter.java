package id.kipp.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes pages as a tagged PDF with its letters inside: the same on every screen and printer, and read aloud in order. */
public final class PdfWriter {
    private static final String PRODUCER = "KIPP Portal";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        // It tells of each font and each style that it loads.
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    /** What is asked between laying the pages out and writing them; it may end the work by an exception. */
    @FunctionalInterface
    public interface LaidOut {
        void pages(int number);
    }

    /** A short file, in memory. */
    public static byte[] write(PrintPages pages) {
        var bytes = new ByteArrayOutputStream();
        try {
            write(pages, bytes, number -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes to a stream, which it leaves open. */
    public static void write(PrintPages pages, OutputStream to, LaidOut laidOut) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.withW3cDocument(pages.document(), PrintFiles.STYLE);
        builder.useUriResolver((base, address) -> PrintFiles.resolve(address));
        builder.useProtocolsStreamImplementation(PrintFiles::stream, "kipp");
        builder.useFont(
                () -> PrintFiles.open("/pdf/plus-jakarta-sans-400.ttf"), "Jakarta", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(
                () -> PrintFiles.open("/pdf/plus-jakarta-sans-700.ttf"), "Jakarta", BOLD, FontStyle.NORMAL, true);
        builder.useFont(PrintFiles::spareLetters, "Liberation", REGULAR, FontStyle.NORMAL, true);
        builder.usePdfUaAccessibility(true);
        builder.withProducer(PRODUCER);
        builder.toStream(to);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            laidOut.pages(renderer.getRootBox().getLayer().getPages().size());
            renderer.createPDF();
        }
    }
}
