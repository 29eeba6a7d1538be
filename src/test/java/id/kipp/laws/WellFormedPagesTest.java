package id.kipp.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Each page can be read: it is XML, and says where each of its prefixes comes from. Otherwise it fails when somebody opens it. */
class WellFormedPagesTest {
    @Test
    void everyPageCanBeRead() {
        assertThat(unreadable(PageFile.all())).isEmpty();
    }

    @Test
    void aPageThatCannotIsFound() {
        var html = "<html xmlns=\"http://www.w3.org/1999/xhtml\">%s</html>";
        assertThat(unreadable(List.of(
                        new PageFile("/prefix.xhtml", html.formatted("<f:metadata/>")),
                        new PageFile("/open.xhtml", html.formatted("<p>")),
                        new PageFile("/fine.xhtml", "<!DOCTYPE html>" + html.formatted("<p/>")))))
                .containsExactly("/prefix.xhtml", "/open.xhtml");
    }

    private static List<String> unreadable(List<PageFile> pages) {
        return pages.stream()
                .filter(page -> !isReadable(page.text()))
                .map(PageFile::path)
                .toList();
    }

    private static boolean isReadable(String text) {
        try {
            reader().parse(new InputSource(new StringReader(text)));
            return true;
        } catch (SAXException malformed) {
            return false;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static DocumentBuilder reader() {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var reader = factory.newDocumentBuilder();
            reader.setErrorHandler(new DefaultHandler());
            return reader;
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
