package id.kipp.promises;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An owner writes the profile of a record, a curator publishes it, the public reads it; and the owner confirms that it still runs. */
@WithPortal
class ProfileIT {
    private static final String STORY = "?bagian=masalah-dan-cara";

    private final Portal portal;
    private final Visitor owner;
    private final Visitor colleague;
    private final Visitor stranger;
    private final Visitor curator;
    private final String slug;

    ProfileIT(Portal portal) throws SQLException {
        this.portal = portal;
        var pair = portal.value("select concat(a.username, ' ', min(i.slug)) from account a join innovation i"
                        + " on i.institution_id = a.institution_id where a.username like 'adminlokal-%' and not i.sample"
                        + " and a.institution_id <> (select h.institution_id from account h where h.username = 'upp')"
                        + " group by a.username order by a.username limit 1")
                .split(" ");
        this.slug = pair[1];
        this.owner = portal.visitor().signedInAs(pair[0]);
        this.colleague = portal.visitor().signedInAs(pair[0]);
        this.stranger = portal.visitor().signedInAs("adminlokal");
        this.curator = portal.visitor().signedInAs("sekretariat");
    }

    @AfterEach
    void forget() throws SQLException {
        var real = " where innovation_id in (select i.id from innovation i where not i.sample)";
        portal.change("delete from profile_fact" + real);
        portal.change("delete from profile_version" + real);
        portal.change("delete from profile_pulse" + real);
        portal.change("delete from innovation_profile" + real);
    }

    private String mine() {
        return "/katalog-saya/" + slug;
    }

    private String record() {
        return portal.visitor()
                .get("/katalog/" + slug + "?dilihat=" + System.nanoTime())
                .body();
    }

    private static Map<String, String> story(String problem) {
        var typed = new HashMap<String, String>();
        for (int at = 0; at < 2; at++) {
            for (var input : new String[] {"text", "sourceTitle", "sourceUrl", "asOf"}) {
                typed.put("profile:fields:" + at + ":" + input, "");
            }
        }
        typed.put("profile:fields:0:text", problem);
        typed.put("profile:fields:0:sourceTitle", "Laporan tahunan");
        typed.put("profile:fields:0:sourceUrl", "https://kota.go.id/laporan");
        typed.put("profile:fields:0:asOf", "2016-03-31");
        return typed;
    }

    private void write(String problem) {
        assertThat(owner.submit(mine() + STORY, "profile:save", story(problem)).statusCode())
                .isEqualTo(302);
    }

    private void send() {
        assertThat(owner.submit(mine(), "way:send", Map.of()).statusCode()).isEqualTo(302);
    }

    private void publish() {
        assertThat(curator.submit("/kurasi/" + slug, "decide:publish", Map.of("decide:note", ""))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void theWordsOfAnOwnerBecomePublicWhenACuratorPublishesThem() throws SQLException {
        assertThat(record()).contains("belum disebut", "Anda pemilik? Lengkapi");
        write("Warga menunggu dua minggu.");
        assertThat(record()).doesNotContain("Warga menunggu dua minggu.");
        assertThat(curator.get("/kurasi/" + slug).body())
                .as("a draft is its owner's")
                .doesNotContain("Warga menunggu dua minggu.");
        send();
        assertThat(curator.get("/kurasi?status=menunggu").body()).contains("/kurasi/" + slug);
        assertThat(curator.get("/kurasi/" + slug).body()).contains("Warga menunggu dua minggu.", "Laporan tahunan");
        publish();
        assertThat(record())
                .contains(
                        "Warga menunggu dua minggu.", "https://kota.go.id/laporan", "31 Maret 2016", "Profil versi 1");

        write("Warga menunggu tiga minggu.");
        assertThat(record()).contains("dua minggu").doesNotContain("tiga minggu");
        send();
        publish();
        assertThat(portal.visitor()
                        .get("/katalog/" + slug + "/riwayat?dari=1&ke=2")
                        .body())
                .contains("dua minggu", "tiga minggu", "Admin Lokal instansi pemilik");
        assertThat(String.join(
                        " ",
                        portal.column(
                                "select kind from audit_event where subject = ? order by number",
                                "innovation:" + slug)))
                .endsWith("catalogue.ProfileSaved catalogue.ProfileSent catalogue.ProfilePublished");
    }

    @Test
    void aCuratorGivesBackWithANoteAndTheOwnerGoesOn() {
        write("Warga menunggu.");
        send();
        var empty = curator.submit("/kurasi/" + slug, "decide:back", Map.of("decide:note", " "));
        assertThat(empty.statusCode()).isEqualTo(200);
        assertThat(empty.body()).contains("Tulis apa yang perlu diperbaiki.");
        assertThat(curator.submit("/kurasi/" + slug, "decide:back", Map.of("decide:note", "Sebutkan angkanya."))
                        .statusCode())
                .isEqualTo(302);
        assertThat(owner.get(mine()).body()).contains("Sebutkan angkanya.", "Dikembalikan kurator");
        write("Warga menunggu empat belas hari.");
        send();
        publish();
        assertThat(record()).contains("empat belas hari");
    }

    @Test
    void anOldPageOverwritesNobodysWords() {
        var form = owner.get(mine() + STORY).body();
        assertThat(colleague
                        .submit(mine() + STORY, "profile:save", story("Kata rekan."))
                        .statusCode())
                .isEqualTo(302);
        var late = owner.post(mine() + STORY, Visitor.formOf(form, "profile:save", story("Kata saya.")));
        assertThat(late.statusCode()).isEqualTo(200);
        assertThat(late.body()).contains("Kata rekan.", "Kata saya.");
    }

    @Test
    void whatIsWrongIsSaidAtItsInputAndNothingIsLost() {
        var typed = story("Warga menunggu.");
        typed.put("profile:fields:0:sourceUrl", "kota.go.id");
        typed.put("profile:fields:0:asOf", "2999-01-01");
        var refused = owner.submit(mine() + STORY, "profile:save", typed);
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("Tautan dimulai dengan https://", "Warga menunggu.", "Laporan tahunan");
    }

    @Test
    void othersRecordsDoNotExist() {
        assertThat(stranger.get(mine()).statusCode()).isEqualTo(404);
        assertThat(stranger.get(mine() + "/konfirmasi").statusCode()).isEqualTo(404);
        assertThat(owner.get("/kurasi").statusCode()).isEqualTo(403);
    }

    @Test
    void anOwnerConfirmsByOneButtonAndAStopSaysWhy() throws SQLException {
        assertThat(record()).contains("belum dikonfirmasi pemilik");
        var confirm = mine() + "/konfirmasi";
        var nothing = Map.of("pulse:since", "", "pulse:reason", "");
        assertThat(owner.submit(confirm, "pulse:continues", nothing).statusCode())
                .isEqualTo(302);
        assertThat(record()).contains("Berlanjut", "terakhir dikonfirmasi pemilik");
        assertThat(owner.submit(confirm, "pulse:stopped", nothing).body()).contains("Tulis mengapa berhenti.");
        assertThat(owner.submit(
                                confirm,
                                "pulse:stopped",
                                Map.of("pulse:since", "2016-05-01", "pulse:reason", "Anggaran habis."))
                        .statusCode())
                .isEqualTo(302);
        assertThat(record()).contains("Berhenti sejak 1 Mei 2016: Anggaran habis.");
        assertThat(portal.value(
                        "select count(*) from profile_pulse p join innovation i on i.id = p.innovation_id"
                                + " where i.slug = ?",
                        slug))
                .isEqualTo("2");

        portal.change(
                "update innovation_profile set confirmed_at = '2020-01-01' where innovation_id ="
                        + " (select i.id from innovation i where i.slug = ?)",
                slug);
        portal.change("update innovation set version = version + 1 where slug = ?", slug);
        var silent = curator.get("/berkas-belum-dikonfirmasi.csv").body();
        assertThat(silent).contains("Berhenti");
        assertThat(owner.get("/berkas-belum-dikonfirmasi.csv").statusCode()).isEqualTo(403);
    }
}
