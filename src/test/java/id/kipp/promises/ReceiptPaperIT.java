package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A receipt is printed by those who may read it; whoever holds the paper verifies it, and learns nothing of the submission. */
@WithPortal
class ReceiptPaperIT {
    private static final String OF =
            " from receipt r join submission s on s.id = r.submission_id order by r.id limit 1";

    @Test
    void thePaperLeadsToThePageThatVerifiesIt(Portal portal, Visitor stranger) throws SQLException {
        var code = portal.value("select s.code" + OF);
        var title = portal.value("select s.title" + OF);
        var hash = portal.value("select r.content_sha256" + OF);
        var file = "/berkas-tanda-terima/" + code + ".pdf";
        var check = "/cek-tanda-terima/TT-" + code + "/" + hash.substring(0, 16);

        var paper = portal.visitor().signedInAs("sekretariat").text(file);
        assertThat(paper).contains("TT-" + code, title, hash);
        assertThat(paper.replace(" ", "")).contains(check);
        assertThat(stranger.get(file).statusCode()).isEqualTo(302);
        var page = stranger.get(check).body();
        assertThat(page).contains("Tanda terima ini asli.", hash).doesNotContain(title);
    }

    @Test
    void whoGuessesNumbersLearnsNothing(Portal portal, Visitor stranger) throws SQLException {
        var code = portal.value("select s.code" + OF);

        assertThat(stranger.get("/cek-tanda-terima/TT-" + code + "/0000000000000000")
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/cek-tanda-terima/TT-" + code + "/0").statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/cek-tanda-terima/TT-9999-0001/0000000000000000")
                        .statusCode())
                .isEqualTo(404);
    }
}
