package id.kipp.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Every page is XML with all of its prefixes declared: Faces finds out only when somebody opens it. */
class PagesParseTest {
    @Test
    void everyPageParses() {
        assertThat(PageFile.all())
                .hasSizeGreaterThan(50)
                .allSatisfy(
                        page -> assertThat(parses(page.text())).as(page.path()).isTrue());
    }

    @Test
    void aPageWithAnUndeclaredPrefixOrAnOpenElementDoesNot() {
        for (var wrong : List.of("<p><f:metadata/></p>", "<p xmlns:f=\"x\"><f:metadata></p>")) {
            assertThat(parses(wrong)).as(wrong).isFalse();
        }
        assertThat(parses("<p xmlns:f=\"x\"><f:metadata/></p>")).isTrue();
    }

    private static boolean parses(String text) {
        try {
            var factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.newSAXParser().parse(new InputSource(new StringReader(text)), new DefaultHandler());
            return true;
        } catch (SAXException wrong) {
            return false;
        } catch (ParserConfigurationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
