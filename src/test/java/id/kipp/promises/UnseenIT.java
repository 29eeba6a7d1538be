package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What may not be seen is not told by the way: not by the audit trail, not by an address of something else, not by a condition. */
@WithPortal
class UnseenIT {
    private static final Map<String, List<String>> KINDS_BY_ADDRESS = Map.of(
            "/peringkat/%s", List.of("SCORING"),
            "/penugasan/%s", List.of("SCORING"),
            "/penugasan/%s/pembaca", List.of("SCORING"),
            "/penugasan/%s/beban", List.of("SCORING"),
            "/penugasan/%s/pasangan", List.of("SCORING"),
            "/pleno/%s", List.of("PLENARY"),
            "/publikasi/%s", List.of("PLENARY"));

    @Test
    void theTrailDoesNotTellWhatStandsInADraft(Portal portal) {
        var title = "Judul yang belum dikirim";
        var unit = portal.visitor().signedInAs("upp");
        var started = unit.submit("/usulan/baru", "start:create", Map.of("start:title", title));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(302);

        var trail = portal.visitor().signedInAs("sekretariat").get("/jejak").body();
        assertThat(trail).contains("memulai usulan").doesNotContain(title);
    }

    @Test
    void aStageOfAnotherKindHasNoSuchAddress(Portal portal) throws SQLException {
        var chair = portal.visitor().signedInAs("ketua");
        var secretariat = portal.visitor().signedInAs("sekretariat");
        for (var address : KINDS_BY_ADDRESS.entrySet()) {
            var visitor = address.getKey().startsWith("/peringkat")
                            || address.getKey().startsWith("/pleno")
                    ? chair
                    : secretariat;
            for (var kind : portal.column("select distinct kind from stage")) {
                var stage = portal.value("select min(id) from stage where kind = ?", kind);
                var path = address.getKey().formatted(stage);
                assertThat(visitor.get(path).statusCode() == 404)
                        .as(path + " of kind " + kind)
                        .isEqualTo(!address.getValue().contains(kind));
            }
        }
    }

    @Test
    void aRecordThatDoesNotExistHasNoState(Portal portal, Visitor nobody) throws SQLException {
        var code = portal.value("select min(code) from innovation");
        var known = "/api/v1/innovations/" + code;
        var tag = nobody.get(known).headers().firstValue("etag").orElseThrow();
        for (var condition : List.of("*", tag, "\"x\", " + tag)) {
            assertThat(asked(nobody, known, condition)).as(condition).isEqualTo(304);
            assertThat(asked(nobody, "/api/v1/innovations/TIDAK-ADA", condition))
                    .as(condition)
                    .isEqualTo(404);
        }
    }

    private static int asked(Visitor visitor, String path, String condition) {
        return visitor.send(visitor.request(path)
                        .header("If-None-Match", condition)
                        .GET()
                        .build())
                .statusCode();
    }
}
