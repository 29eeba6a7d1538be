package id.kipp.journey;

import static org.assertj.core.api.Assertions.fail;

import id.kipp.journey.Records.Stages;
import id.kipp.testbed.Chromium;
import java.sql.SQLException;
import java.util.List;

/** What the secretariat does in the competition. */
final class SecretariatSteps {
    private final Chromium chromium;
    private final Records records;

    SecretariatSteps(Chromium chromium, Records records) {
        this.chromium = chromium;
        this.records = records;
    }

    Stages clonesLastYearsEdition() throws SQLException {
        try (var secretariat = signedIn()) {
            secretariat.looksAtIt("01-sekretariat").opens("/edisi").looksAtIt("02-edisi");
            secretariat.chooses("clone:from", "KIPP 2017 (contoh)").fills("clone:year", "2018");
            secretariat.fills("clone:name", "KIPP 2018 (contoh)").clicks("clone:clone");
            secretariat.looksAtIt("03-edisi-baru");
            var stages = records.stages(secretariat.address().replaceAll("\\D", ""));
            gate(secretariat, stages.plenary(), 2);
            gate(secretariat, stages.lastPlenary(), 1);
            secretariat.opens("/edisi/tahap/" + stages.desk());
            secretariat.fills("readings:count", "2").clicks("readings:save");
            secretariat.opens("/edisi/tahap/" + stages.desk() + "/kriteria").looksAtIt("04-kriteria");
            secretariat.fills("rubric:criteria:0:weight", "40").clicks("rubric:save");
            secretariat.sees("Perubahan disimpan");
            byHand(secretariat, stages.submission(), "manual:open", "Tahap dibuka");
            return stages;
        }
    }

    void opens(long stage) {
        try (var secretariat = signedIn()) {
            byHand(secretariat, stage, "manual:open", "Tahap dibuka");
        }
    }

    void closes(long stage) {
        try (var secretariat = signedIn()) {
            shut(secretariat, stage);
        }
    }

    void screens(long stage, List<String> codes) {
        try (var secretariat = signedIn()) {
            byHand(secretariat, stage, "manual:open", "Tahap dibuka");
            secretariat.opens("/seleksi").looksAtIt("13-seleksi");
            secretariat.opens("/seleksi/" + codes.get(0)).looksAtIt("14-seleksi-satu");
            for (var code : codes) {
                secretariat.opens("/seleksi/" + code);
                secretariat.ticks("pass", true).clicks("decision:save");
            }
            shut(secretariat, stage);
        }
    }

    void assigns(long stage) throws SQLException {
        try (var secretariat = signedIn()) {
            byHand(secretariat, stage, "manual:open", "Tahap dibuka");
            secretariat.opens("/penugasan/" + stage).clicks("distribute:propose");
            waitForTheProposal(secretariat, stage);
            secretariat
                    .opens("/penugasan/" + stage)
                    .sees("Rancangan pembagian siap")
                    .looksAtIt("15-penugasan");
            secretariat.clicks("distribute:publish").sees("diterbitkan");
        }
    }

    /** Somebody stepped back: the submission gets another reader, and the stage still asks for as many readings. */
    void findsAnotherReader(long stage) {
        try (var secretariat = signedIn()) {
            secretariat.opens("/penugasan/" + stage).sees("1 usulan kekurangan penilai");
            secretariat.opens("/penugasan/" + stage + "/pembaca").sees("Pernah membina pengusul.");
            secretariat.clicks("add:add").sees("Pilih penilai yang akan membaca");
            secretariat
                    .choosesFirst("add:juror")
                    .looksAtIt("15-pembaca-pengganti")
                    .clicks("add:add");
            secretariat.sees("Pembaca ditambahkan").sees("Semua usulan punya cukup penilai");
        }
    }

    private void waitForTheProposal(Person secretariat, long stage) throws SQLException {
        for (int i = 0; i < 300; i++) {
            if (records.isAssignmentReady(stage)) {
                return;
            }
            secretariat.page().waitForTimeout(200);
        }
        fail("no proposal of assignments after a minute");
    }

    void publishes(long plenary) {
        try (var secretariat = signedIn()) {
            secretariat.opens("/publikasi/" + plenary).fills("decree:number", "Contoh 1 Tahun 2018");
            secretariat.fills("decree:day", "2026-11-21").fills("decree:about", "Penetapan contoh");
            secretariat.clicks("decree:save").looksAtIt("22-publikasi");
            secretariat.clicks("announce:announce").sees("Centang pernyataannya");
            secretariat
                    .ticks("announce:confirmed", true)
                    .clicks("announce:announce")
                    .sees("Hasil diumumkan")
                    .doesNotSee("Hasil belum terlihat");
            secretariat.looksAtIt("23-diumumkan");
        }
    }

    void readsTheTrail() {
        try (var secretariat = signedIn()) {
            secretariat.opens("/jejak").sees("mengumumkan hasil").looksAtIt("24-jejak");
        }
    }

    private Person signedIn() {
        return Person.signedIn(chromium, "sekretariat");
    }

    private static void gate(Person secretariat, long stage, int size) {
        secretariat.opens("/edisi/tahap/" + stage).fills("gate:name", "Top " + size);
        secretariat.fills("gate:count", Integer.toString(size)).clicks("gate:save");
        secretariat.sees("Perubahan disimpan");
    }

    private static void shut(Person secretariat, long stage) {
        secretariat.opens("/edisi/tahap/" + stage + "/tutup");
        var edition = secretariat.text(".crumbs a >> nth=1");
        secretariat.fills("closing:reason", "perjalanan uji").fills("closing:edition", edition);
        secretariat.clicks("closing:close").sees("Tahap ditutup");
    }

    private static void byHand(Person secretariat, long stage, String button, String answer) {
        secretariat.opens("/edisi/tahap/" + stage).fills("manual:reason", "perjalanan uji");
        secretariat.clicks(button).sees(answer);
    }
}
