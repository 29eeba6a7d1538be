package id.kipp.testbed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** PDFs made for tests, byte by byte. */
public final class PdfFile {
    /** EICAR's test text, which every scanner takes for a virus; in two halves, so that this file is not one. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private PdfFile() {
        text("%PDF-1.5\n");
    }

    public static PdfFile begun() {
        return new PdfFile();
    }

    public static byte[] ofPages(int pages) {
        return begun().pages(pages).ended();
    }

    /** A PDF with the test virus inside. */
    public static byte[] infected() {
        return begun().pages(1).text(EICAR + "\n").ended();
    }

    /** The signature by which a scanner knows the test virus: its name, any kind of file, any place, its bytes. */
    static String signature(String name) {
        var hex = new StringBuilder();
        for (byte one : EICAR.getBytes(StandardCharsets.US_ASCII)) {
            hex.append("%02x".formatted(one));
        }
        return name + ":0:*:" + hex + "\n";
    }

    public PdfFile pages(int pages) {
        for (int i = 0; i < pages; i++) {
            text((i + 1) + " 0 obj<</Type /Page/Parent 9999 0 R>>endobj\n");
        }
        return this;
    }

    public PdfFile text(String text) {
        return bytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    public PdfFile bytes(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    /** A packed list of objects. */
    public PdfFile list(byte[] objects) {
        return text("7 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream\r\n")
                .bytes(packed(objects))
                .text("\nendstream endobj\n");
    }

    /** The whole file. */
    public byte[] ended() {
        return text("trailer<<>>\n%%EOF\n").bytes.toByteArray();
    }

    public static byte[] packed(byte[] content) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(content);
            deflater.finish();
            var packed = new ByteArrayOutputStream();
            var buffer = new byte[8192];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
