package id.kipp.submission.preflight.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.submission.preflight.rules.LikenessRules.Other;
import id.kipp.submission.preflight.rules.LikenessRules.Winner;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikenessRulesTest {
    private static final String TITLE = "Jemput Bola Akta Kelahiran bagi Warga Kepulauan";
    private static final String TEXT =
            "Petugas menjemput dokumen kependudukan warga lanjut usia di rumah setiap hari Selasa dengan sepeda motor";
    private static final LikenessRules RULES = new LikenessRules(RuleBook.read(null));

    @Test
    void whatIsUnlikeIsNotFound() {
        var other = new Other("2017-0002", false, "Peta Harga Cabai", "Kelompok tani mencatat harga cabai lewat pesan");
        assertThat(RULES.judge(TITLE, TEXT, List.of(other))).isEmpty();
        assertThat(RULES.judge(TITLE, TEXT, List.of())).isEmpty();
        assertThat(RULES.judge("", "", List.of(new Other("2017-0002", true, "", ""))))
                .isEmpty();
    }

    /** Not which, not whose, and not how like: nothing of a submission that one may not see. */
    @Test
    void ofAnotherInstitutionNothingIsSaidButThatThereIsOne() {
        var found = RULES.judge(TITLE, TEXT, List.of(new Other("2017-0002", false, TITLE + " (JEBOL)", TEXT)));
        assertThat(found)
                .extracting(one -> one.finding().key())
                .containsExactly(
                        "submission.preflight.rule.sametitle.other", "submission.preflight.rule.sametext.other");
        assertThat(found).allSatisfy(one -> assertThat(one.finding().values()).isEmpty());
    }

    @Test
    void theOwnInstitutionsIsNamedAndComesFirst() {
        var found = RULES.judge(
                TITLE,
                TEXT,
                List.of(
                        new Other("2017-0002", false, TITLE, TEXT),
                        new Other("2017-0004", true, TITLE + " II", ""),
                        new Other("2017-0003", true, TITLE + " II", "")));
        assertThat(found.get(0).finding().values()).containsExactly("2017-0003", TITLE + " II");
        assertThat(found.get(1).finding().key()).endsWith("sametext.other");
    }

    @Test
    void whatIsExplainedInBracketsMayBeLeftOut() {
        var title = "Jemput Bola Warga (Jemput Berkas ke Rumah Warga Lanjut Usia di Seluruh Kecamatan Kepulauan)";
        assertThat(TitleLikeness.of(title, "Jemput Bola Warga")).isEqualTo(100);
        assertThat(TitleLikeness.of("SAKTI (Sistem Aksi Cepat)", "SAKTI (Peta Harga Cabai)"))
                .as("an abbreviation alone")
                .isLessThan(60);
        assertThat(TitleLikeness.of("Jemput Bola Warga", "SAKTI (Peta Harga)")).isLessThan(60);
    }

    @Test
    void switchedOffNothingIsFound() {
        var off = new LikenessRules(RuleBook.read("SAME_TITLE OFF 60\nSAME_TEXT OFF 40\nPAST_WINNER OFF 60"));
        assertThat(off.judge(TITLE, TEXT, List.of(new Other("2017-0002", true, TITLE, TEXT))))
                .isEmpty();
        assertThat(off.winner(TITLE, List.of(winner("a", TITLE)))).isEmpty();
    }

    @Test
    void aPastWinnerIsNamedSinceEverybodyMayReadIt() {
        var found = RULES.winner(TITLE, List.of(winner("b", TITLE), winner("a", TITLE), winner("c", "Peta Harga")));
        assertThat(found.orElseThrow().finding().values())
                .containsExactly(TITLE, "Pemerintah Kabupaten Contoh", "Top 99", "2016");
        assertThat(RULES.winner(TITLE, List.of(winner("c", "Peta Harga")))).isEmpty();
    }

    @Test
    void documentsAndQuotaAreCounted() {
        var rules = new CountRules(RuleBook.read("QUOTA BLOCK 2"));
        assertThat(rules.documents(1)).isEmpty();
        assertThat(rules.documents(0).orElseThrow().finding().values()).containsExactly(1, 0);
        assertThat(rules.quota(1)).isEmpty();
        assertThat(rules.quota(2).orElseThrow().blocks()).isTrue();
        var standard = new CountRules(RuleBook.read("DOCUMENTS OFF 1"));
        assertThat(standard.quota(500)).isEmpty();
        assertThat(standard.documents(0)).isEmpty();
    }

    private static Winner winner(String address, String title) {
        return new Winner(address, title, "Pemerintah Kabupaten Contoh", "Top 99", 2016);
    }
}
