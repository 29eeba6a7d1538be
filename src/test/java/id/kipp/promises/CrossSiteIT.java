package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import jakarta.servlet.annotation.WebServlet;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Promise 13: what another site makes a browser send is refused at every address, whoever is signed in there. */
@WithPortal
class CrossSiteIT {
    private static final List<Map<String, String>> FROM_ELSEWHERE = List.of(
            Map.of("Sec-Fetch-Site", "cross-site"),
            Map.of("Sec-Fetch-Site", "same-site"),
            Map.of("Sec-Fetch-Site", "cross-site", "Origin", "https://contoh.example"),
            Map.of("Origin", "https://contoh.example"),
            Map.of("Origin", "null"),
            Map.of("Origin", "bukan alamat"),
            Map.of());

    @Test
    void everyAddressRefusesIt(Portal portal) throws SQLException {
        var nobody = portal.visitor();
        var people = Trusted.people().stream()
                .map(person -> portal.visitor().signedInAs(person))
                .toList();
        for (var path : paths(portal)) {
            for (var headers : FROM_ELSEWHERE) {
                assertThat(post(nobody, path, headers))
                        .as("%s %s", path, headers)
                        .isEqualTo(403);
            }
            for (var person : people) {
                assertThat(post(person, path, FROM_ELSEWHERE.get(0))).as(path).isEqualTo(403);
            }
        }
    }

    @Test
    void whoIsSignedInStaysSignedInWhenAnotherSiteWantsThemOut(Portal portal) {
        var upp = portal.visitor().signedInAs("upp");
        assertThat(post(upp, "/keluar", Map.of("Sec-Fetch-Site", "cross-site"))).isEqualTo(403);
        assertThat(upp.get("/usulan").statusCode()).isEqualTo(200);
        assertThat(post(upp, "/keluar", Map.of("Sec-Fetch-Site", "same-origin")))
                .isEqualTo(302);
        assertThat(upp.get("/usulan").statusCode()).isEqualTo(302);
    }

    /** Not only forms: nothing that another site can make a browser send gets further than the door. */
    @Test
    void everyOtherMethodThatChangesIsRefusedAsWell(Portal portal) throws SQLException {
        var sekretariat = portal.visitor().signedInAs("sekretariat");
        for (var path : paths(portal)) {
            for (var method : List.of("PUT", "PATCH", "DELETE", "PROPPATCH", "MKCOL")) {
                var request = sekretariat
                        .request(path)
                        .header("Sec-Fetch-Site", "cross-site")
                        .method(method, BodyPublishers.noBody())
                        .build();
                assertThat(sekretariat.send(request).statusCode())
                        .as("%s %s", method, path)
                        .isIn(403, 405, 501);
            }
        }
    }

    @Test
    void anOlderBrowserIsHeardByItsOrigin(Portal portal, Visitor nobody) {
        assertThat(post(nobody, "/masuk", Map.of("Origin", portal.baseUri().toString())))
                .isEqualTo(200);
    }

    /** Every page, every servlet, and the programming interface. */
    private static List<String> paths(Portal portal) throws SQLException {
        var paths = new ArrayList<String>();
        for (var address : KnownAddress.all()) {
            paths.add(DemoAddresses.of(portal, address.template(), "upp")
                    .orElse(address.template().replaceAll("[{}]", "1")));
        }
        new ClassFileImporter()
                .importPackages("id.kipp").stream()
                        .filter(type -> type.isAnnotatedWith(WebServlet.class))
                        .flatMap(type -> Stream.of(type.getAnnotationOfType(WebServlet.class))
                                .flatMap(servlet -> Arrays.stream(servlet.value())))
                        .forEach(pattern -> paths.add(pattern.replace("*", "2017-0001")));
        assertThat(paths).contains("/keluar", "/simpan-usulan/2017-0001", "/lampiran-usulan/2017-0001", "/akun");
        paths.add("/api/v1/innovations");
        return paths;
    }

    private static int post(Visitor sender, String path, Map<String, String> headers) {
        var request = sender.request(path).POST(BodyPublishers.ofString("kirim=ya"));
        request.header("Content-Type", "application/x-www-form-urlencoded");
        headers.forEach(request::header);
        return sender.send(request.build()).statusCode();
    }
}
