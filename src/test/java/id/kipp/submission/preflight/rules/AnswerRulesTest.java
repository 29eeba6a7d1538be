package id.kipp.submission.preflight.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.kipp.competition.rules.AnswerKind;
import id.kipp.submission.rules.Completeness.Asked;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerRulesTest {
    private static final Asked SUMMARY = new Asked("ringkasan", "Ringkasan", 200, true, AnswerKind.TEXT);
    private static final Asked IDEA = new Asked("ide", "Ide inovatif", 200, true, AnswerKind.TEXT);
    private static final Asked MORE = new Asked("lain", "Lain-lain", 200, false, AnswerKind.TEXT);
    private static final RuleBook STANDARD = RuleBook.read(null);

    private static final String GOOD = """
            Petugas menjemput dokumen kependudukan warga lanjut usia di rumah setiap hari Selasa dengan sepeda motor.
            Sebelumnya warga menempuh dua jam perjalanan ke kantor kecamatan, sekarang akta selesai dalam sehari.
            Biaya layanan tidak ada, dan laporan bulanan dibahas bersama kepala desa serta kader posyandu.
            """;

    private static final String OTHER = """
            Kelompok tani mencatat harga cabai lewat pesan singkat, lalu dinas menampilkan peta harga kepada pedagang pasar.
            Dalam enam bulan selisih harga antarkecamatan turun seperempat dan gudang tidak lagi menumpuk panen.
            Aplikasi dirawat dua orang staf, anggarannya tercantum dalam rencana kerja tahun berjalan.
            """;

    @Test
    void goodAnswersAreLeftAlone() {
        assertThat(judge(Map.of("ringkasan", GOOD, "ide", OTHER), STANDARD)).isEmpty();
    }

    @Test
    void whatIsEmptyOrTooThinIsSaidElsewhere() {
        assertThat(judge(Map.of("ringkasan", "isi nanti ya"), STANDARD)).isEmpty();
    }

    @Test
    void whatIsChosenFromAListIsNoText() {
        var choice = new Asked("sasaran", "Sasaran", 200, true, AnswerKind.CHOICE);
        assertThat(AnswerRules.judge(
                        List.of(choice), Map.of("sasaran", "Warga lanjut usia di pulau terluar"), STANDARD))
                .isEmpty();
    }

    @Test
    void placeholders() {
        assertRule(PreflightRule.PLACEHOLDER, "Lorem ipsum dolor sit amet " + GOOD);
        assertRule(PreflightRule.PLACEHOLDER, "tes tes tes tes tes tes");
        assertRule(PreflightRule.PLACEHOLDER, "Sama dengan di atas, lihat lampiran.");
        assertRule(PreflightRule.PLACEHOLDER, "Menyusul. Belum ada. Terlampir. Nihil. S.d.a.");
        assertThat(judge(Map.of("ringkasan", GOOD + " Contoh kartu terlampir."), STANDARD))
                .as("one word in an answer")
                .isEmpty();
    }

    @Test
    void repetition() {
        assertRule(PreflightRule.REPETITION, GOOD + GOOD);
        assertRule(PreflightRule.REPETITION, "sangat sangat sangat sangat sangat bagus");
        var twice = judge(Map.of("ringkasan", GOOD + GOOD), STANDARD).get(0).finding();
        assertThat(twice.key()).isEqualTo("submission.preflight.rule.repetition.found");
        assertThat(twice.values())
                .element(1)
                .isInstanceOfSatisfying(
                        Integer.class, share -> assertThat(share).isBetween(45, 50));
    }

    @Test
    void tooShortIsASharesOfTheLimitAndOfNoAnswerThatMayBeLeftOut() {
        var short29 = String.join(" ", GOOD.split("\\s+")).substring(0, 120);
        var found = judge(Map.of("ringkasan", short29), STANDARD);
        assertThat(found).extracting(PreflightFinding::rule).containsExactly(PreflightRule.SHORT);
        assertThat(found.get(0).finding().values()).element(2).isEqualTo(30);
        assertThat(judge(Map.of("lain", short29), STANDARD)).isEmpty();
        assertThat(judge(Map.of("ringkasan", short29), book("SHORT WARN 5"))).isEmpty();
    }

    @Test
    void copiedFromAnotherAnswer() {
        var found = judge(Map.of("ringkasan", GOOD, "ide", "Ide kami begini: " + GOOD, "lain", OTHER), STANDARD);
        assertThat(found).extracting(PreflightFinding::rule).containsExactly(PreflightRule.COPIED_ANSWER);
        assertThat(found.get(0).finding().field()).isEqualTo("ide");
        assertThat(found.get(0).finding().values()).containsExactly("Ide inovatif", 100, "Ringkasan");
    }

    @Test
    void theOneThatItHasMostInCommonWithIsNamed() {
        var half = GOOD + OTHER;
        var found =
                judge(Map.of("ringkasan", GOOD.substring(0, 200), "ide", half, "lain", OTHER), book("SHORT OFF 15"));
        assertThat(found)
                .extracting(
                        PreflightFinding::rule, one -> one.finding().values().get(2))
                .containsExactly(
                        tuple(PreflightRule.COPIED_ANSWER, "Ringkasan"),
                        tuple(PreflightRule.COPIED_ANSWER, "Ide inovatif"));
    }

    @Test
    void aSentenceInCommonIsNoCopyNorIsAnythingWhereTheEditionDoesNotLook() {
        var sentence = GOOD.substring(0, GOOD.indexOf('.') + 1);
        assertThat(judge(Map.of("ringkasan", GOOD, "lain", OTHER + sentence), STANDARD))
                .isEmpty();
        assertThat(judge(Map.of("ringkasan", GOOD, "lain", GOOD), book("COPIED_ANSWER OFF 50")))
                .isEmpty();
    }

    @Test
    void shortAnswersAreNotCompared() {
        var few = "Kepala dinas, camat, lurah, kader.";
        assertThat(judge(Map.of("ringkasan", few, "lain", few), book("SHORT OFF 15")))
                .isEmpty();
        assertThat(judge(Map.of("ringkasan", GOOD, "lain", few), STANDARD)).isEmpty();
        assertThat(judge(Map.of("ringkasan", few, "ide", GOOD), book("SHORT OFF 15")))
                .isEmpty();
    }

    @Test
    void anEditionSwitchesRulesOffOrMakesThemBlock() {
        assertThat(judge(
                        Map.of("ringkasan", "tes tes tes tes tes tes"),
                        book("PLACEHOLDER OFF 50\nREPETITION OFF 30\nSHORT OFF 15")))
                .isEmpty();
        assertThat(judge(Map.of("ringkasan", GOOD + GOOD), book("REPETITION BLOCK 30")))
                .extracting(PreflightFinding::blocks)
                .containsExactly(true);
    }

    private static void assertRule(PreflightRule rule, String text) {
        assertThat(judge(Map.of("ringkasan", text), book("SHORT OFF 15")))
                .as(text)
                .extracting(PreflightFinding::rule, PreflightFinding::blocks)
                .containsExactly(tuple(rule, false));
    }

    private static RuleBook book(String text) {
        return RuleBook.read(text);
    }

    private static List<PreflightFinding> judge(Map<String, String> answers, RuleBook book) {
        return AnswerRules.judge(List.of(SUMMARY, IDEA, MORE), answers, book);
    }
}
