package id.kipp.catalogue.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlTest {
    @Test
    void whatSomebodyTypedIsTextAndNeverMarkup() throws IOException {
        var to = new ByteArrayOutputStream();
        try (var xml = Xml.begin(to, "feed", "http://www.w3.org/2005/Atom")) {
            xml.open("entry")
                    .text("title", "Antar obat < 10 menit & \"gratis\" \u0007")
                    .text("summary", null)
                    .empty("link", "href", "https://kipp.example/?a=1&b=\"2\"")
                    .end();
        }
        assertThat(to.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><entry>"
                                + "<title>Antar obat &lt; 10 menit &amp; \"gratis\" </title>"
                                + "<link href=\"https://kipp.example/?a=1&amp;b=&quot;2&quot;\"/></entry></feed>");
    }
}
