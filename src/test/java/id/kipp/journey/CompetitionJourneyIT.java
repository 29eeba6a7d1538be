package id.kipp.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.kipp.testbed.Chromium;
import id.kipp.testbed.Portal;
import id.kipp.testbed.WithPortal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The competition, small, from cloning an edition to the sealed ranking: clone, write, forward, screen, assign, score, close. */
@WithPortal
class CompetitionJourneyIT {
    private static final List<String> TITLES =
            List.of("Perahu Posyandu Keliling", "Antrean Tanpa Antre", "Loket Bahasa Isyarat");
    private static final String ANSWER = "Warga pulau kini dilayani di dermaga desa mereka sendiri setiap pekan.";

    @Test
    void anInstitutionSubmitsTheSecretariatScreensJuriesScoreAndTheChairReadsTheRanking(
            Portal portal, Chromium chromium) throws SQLException {
        var stages = theSecretariatClonesLastYearsEdition(portal, chromium);
        var codes = theUnitWritesThreeEntries(chromium);
        theLocalAdministratorReturnsOneAndForwardsAll(chromium, codes);
        theSecretariatScreens(chromium, stages, codes);
        theSecretariatAssigns(portal, chromium, stages.get(2));
        theEvaluatorsScore(portal, chromium, stages.get(2));
        theChairClosesAndReadsTheRanking(chromium, stages.get(2));
    }

    /** Ids of the seven stages in their order. */
    private static List<Long> theSecretariatClonesLastYearsEdition(Portal portal, Chromium chromium)
            throws SQLException {
        try (var sekretariat = Person.signedIn(chromium, "sekretariat")) {
            sekretariat.looksAtIt("01-sekretariat").opens("/edisi").looksAtIt("02-edisi");
            sekretariat.chooses("salin:dari", "KIPP 2017 (contoh)").fills("salin:tahun", "2018");
            sekretariat
                    .fills("salin:nama", "KIPP 2018 (contoh)")
                    .clicks("salin:salin")
                    .looksAtIt("03-edisi-baru");
            var edition = sekretariat.address().replaceAll("\\D", "");
            var stages = longs(portal, "select id from stage where edition_id = " + edition + " order by position");
            gate(sekretariat, stages.get(3), 2);
            gate(sekretariat, stages.get(5), 1);
            sekretariat
                    .opens("/edisi/tahap/" + stages.get(2))
                    .fills("bacaan:jumlah", "2")
                    .clicks("bacaan:simpan");
            sekretariat.opens("/edisi/tahap/" + stages.get(2) + "/kriteria").looksAtIt("04-kriteria");
            sekretariat
                    .fills("kriteria:k:0:bobot", "40")
                    .clicks("kriteria:simpan")
                    .sees("Perubahan disimpan");
            opensByHand(sekretariat, stages.get(0));
            return stages;
        }
    }

    private static void gate(Person sekretariat, long stage, int size) {
        sekretariat.opens("/edisi/tahap/" + stage).fills("gerbang:nama", "Top " + size);
        sekretariat
                .fills("gerbang:jumlah", Integer.toString(size))
                .clicks("gerbang:simpan")
                .sees("Perubahan disimpan");
    }

    private static void opensByHand(Person sekretariat, long stage) {
        sekretariat
                .opens("/edisi/tahap/" + stage)
                .fills("tangan:alasan", "perjalanan uji")
                .clicks("tangan:buka");
        sekretariat.sees("Tahap dibuka");
    }

    private static void closesByHand(Person sekretariat, long stage) {
        sekretariat
                .opens("/edisi/tahap/" + stage)
                .fills("tangan:alasan", "perjalanan uji")
                .clicks("tangan:tutup");
        sekretariat.sees("Tahap ditutup");
    }

    private static List<String> theUnitWritesThreeEntries(Chromium chromium) {
        var codes = new ArrayList<String>();
        try (var upp = Person.signedIn(chromium, "upp")) {
            upp.opens("/usulan").looksAtIt("05-usulan");
            for (var title : TITLES) {
                upp.opens("/usulan")
                        .leavesBy(upp.page().locator("a[href^='/usulan/baru']").first());
                upp.fills("mulai:judul", title).clicks("mulai:buat");
                var code = upp.address().replaceFirst("/usulan/([^/?]+).*", "$1");
                codes.add(code);
                upp.opens("/usulan/" + code + "/data").fills("data:mulai", "2014-01-15");
                upp.choosesFirst("data:kelompok").choosesFirst("data:kategori").clicks("data:simpan");
                answersEverything(upp, code);
                if (codes.size() == 1) {
                    attachesADocument(upp, code);
                }
                upp.opens("/usulan/" + code + "/periksa")
                        .looksAtIt("07-periksa")
                        .clicks("kirim:kirim");
                upp.opens("/usulan/" + code).looksAtIt("08-terkirim");
            }
        }
        return codes;
    }

    private static void answersEverything(Person upp, String code) {
        upp.opens("/usulan/" + code).looksAtIt("06-daftar-tugas");
        var links = upp.page().locator("a[href*='/jawab/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();
        assertThat(links).hasSizeGreaterThanOrEqualTo(14);
        for (var link : links) {
            upp.opens(link).fills("jawab:teks", ANSWER).clicks("jawab:lanjut");
        }
    }

    private static void attachesADocument(Person upp, String code) {
        upp.opens("/usulan/" + code + "/berkas");
        upp.page().setInputFiles("#pilih", new FilePayload("palsu.pdf", "application/pdf", bytes("<html>")));
        upp.clicks("lampirkan").sees("bukan PDF");
        var pdf = bytes("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n");
        upp.page().setInputFiles("#pilih", new FilePayload("surat.pdf", "application/pdf", pdf));
        upp.clicks("lampirkan").sees("surat.pdf").looksAtIt("06-berkas");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void theLocalAdministratorReturnsOneAndForwardsAll(Chromium chromium, List<String> codes) {
        try (var admin = Person.signedIn(chromium, "adminlokal");
                var upp = Person.signedIn(chromium, "upp")) {
            admin.opens("/usulan-masuk").sees(TITLES.get(0)).looksAtIt("09-usulan-masuk");
            admin.opens("/usulan-masuk/" + codes.get(0)).looksAtIt("10-usulan-masuk-satu");
            admin.fills("kembalikan:catatan", "Tambahkan angka hasilnya.").clicks("kembalikan:kembalikan");
            upp.opens("/usulan/" + codes.get(0))
                    .sees("Tambahkan angka hasilnya.")
                    .looksAtIt("11-dikembalikan");
            upp.opens("/usulan/" + codes.get(0) + "/periksa").clicks("kirim:kirim");
            for (var code : codes) {
                admin.opens("/usulan-masuk/" + code).clicks("teruskan:teruskan");
                admin.opens("/tanda-terima/" + code)
                        .sees("TT-" + code)
                        .sees("WIB")
                        .looksAtIt("12-tanda-terima");
            }
        }
    }

    private static void theSecretariatScreens(Chromium chromium, List<Long> stages, List<String> codes) {
        try (var sekretariat = Person.signedIn(chromium, "sekretariat");
                var admin = Person.signedIn(chromium, "adminlokal")) {
            closesByHand(sekretariat, stages.get(0));
            admin.opens("/usulan-masuk/" + codes.get(0)).doesNotSee("Teruskan ke kementerian");
            opensByHand(sekretariat, stages.get(1));
            sekretariat.opens("/seleksi").looksAtIt("13-seleksi");
            for (var code : codes) {
                sekretariat.opens("/seleksi/" + code).looksAtIt("14-seleksi-satu");
                sekretariat.ticks("lolos", true).clicks("putusan:simpan");
            }
            closesByHand(sekretariat, stages.get(1));
        }
    }

    private static void theSecretariatAssigns(Portal portal, Chromium chromium, long stage) throws SQLException {
        try (var sekretariat = Person.signedIn(chromium, "sekretariat")) {
            opensByHand(sekretariat, stage);
            distributes(portal, sekretariat, stage);
            sekretariat.looksAtIt("15-penugasan").clicks("bagi:terbitkan").sees("diterbitkan");
        }
    }

    private static void distributes(Portal portal, Person sekretariat, long stage) throws SQLException {
        sekretariat.opens("/penugasan/" + stage).clicks("bagi:usulkan");
        for (int i = 0; i < 100; i++) {
            if (!longs(portal, "select id from assignment_run where state = 'DONE' and stage_id = " + stage)
                    .isEmpty()) {
                break;
            }
            sekretariat.page().waitForTimeout(200);
        }
        sekretariat.opens("/penugasan/" + stage).sees("Usulan pembagian siap");
    }

    private static void theEvaluatorsScore(Portal portal, Chromium chromium, long stage) throws SQLException {
        int mark = 60;
        for (var username : jurors(portal, stage)) {
            try (var juror = Person.signedIn(chromium, username)) {
                juror.opens("/penilaian?tahap=" + stage).looksAtIt("16-meja-evaluator");
                while (juror.page().locator("#lanjut").count() > 0) {
                    juror.clicks("lanjut").looksAtIt("17-menilai");
                    mark += 4;
                    scores(juror, mark);
                    juror.opens("/penilaian?tahap=" + stage);
                }
            }
        }
    }

    private static void scores(Person juror, int mark) {
        for (int criterion = 0; criterion < 5; criterion++) {
            juror.fills("nilai:k:" + criterion + ":angka", criterion == 2 ? "101" : Integer.toString(mark));
        }
        juror.clicks("nilai:konfirmasi").sees("dari 0 sampai 100");
        assertThat(juror.page().inputValue("[id='nilai:k:0:angka']")).isEqualTo(Integer.toString(mark));
        juror.fills("nilai:k:2:angka", mark + ",5").clicks("nilai:konfirmasi").sees("sudah dikonfirmasi");
    }

    private static void theChairClosesAndReadsTheRanking(Chromium chromium, long stage) {
        try (var ketua = Person.signedIn(chromium, "ketua")) {
            ketua.opens("/peringkat/" + stage).sees("6 dari 6").looksAtIt("18-menutup");
            ketua.clicks("tutup:tutup").sees("disegel").looksAtIt("19-peringkat");
        }
    }

    private static List<String> jurors(Portal portal, long stage) throws SQLException {
        var names = new ArrayList<String>();
        try (var connection = portal.jdbc();
                var rows = connection
                        .createStatement()
                        .executeQuery("select distinct a.username from account a join assignment x on x.juror_id = a.id"
                                + " where x.stage_id = " + stage + " order by a.username")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        assertThat(names).isNotEmpty();
        return names;
    }

    private static List<Long> longs(Portal portal, String query) throws SQLException {
        var numbers = new ArrayList<Long>();
        try (var connection = portal.jdbc();
                var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }
}
