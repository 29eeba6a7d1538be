package id.kipp.pdf;

import com.openhtmltopdf.extend.FSStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The files that pages are printed with; nothing else is read, neither from the disk nor from the network. */
final class PrintFiles {
    static final String STYLE = "kipp:/pdf/print.css";

    private static final String OWN = "kipp:";

    private PrintFiles() {}

    /** The address that a style sheet may name; none for all others. */
    static @Nullable String resolve(String address) {
        if (address.startsWith("data:image/png;base64,") || address.startsWith("#")) {
            return address;
        }
        var name = address.startsWith(OWN) ? address : OWN + "/pdf/" + address;
        return name.matches("kipp:/pdf/[a-z0-9-]+\\.(css|png)") ? name : null;
    }

    static InputStream open(String name) {
        return Objects.requireNonNull(PrintFiles.class.getResourceAsStream(name), name);
    }

    /** Has the letters and signs that the theme's letters do not have. */
    static InputStream spareLetters() {
        return Objects.requireNonNull(
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
    }

    static FSStream stream(String address) {
        return new OwnFile(address.substring(OWN.length()));
    }

    private record OwnFile(String name) implements FSStream {
        @Override
        public InputStream getStream() {
            return open(name);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(open(name), StandardCharsets.UTF_8);
        }
    }
}
