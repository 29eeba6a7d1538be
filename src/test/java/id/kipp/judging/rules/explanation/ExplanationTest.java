package id.kipp.judging.rules.explanation;

import static id.kipp.judging.rules.Panels.reading;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.judging.rules.Panel;
import id.kipp.judging.rules.Panels;
import id.kipp.judging.rules.Reading;
import id.kipp.judging.rules.ranking.Ranking;
import id.kipp.judging.rules.ranking.RankingTerms;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final Ranking INCOMPLETE = ranking(Panels.incomplete(), 5);

    @Test
    void saysWhyASubmissionStandsWhereItStands() {
        var sentences = sentences("3");

        assertThat(sentences.get(0)).isEqualTo(sentence("judging.explanation.raw", "3", 3, number("4"), 6, 15));
        assertThat(sentences.get(1)).isEqualTo(sentence("judging.explanation.severe-jurors", number("0.6325")));
        assertThat(sentences.get(2)).isEqualTo(sentence("judging.explanation.chance", 3, number("74.4")));
        assertThat(sentences.get(3))
                .isEqualTo(
                        sentence("judging.explanation.adjusted", number("4.465"), number("3.594"), number("5.336"), 4));
        assertThat(sentences.get(4).key()).isEqualTo("judging.explanation.grey");
        assertThat(sentences.get(4).values().subList(1, 3)).containsExactly(5, number("5.167"));
        assertThat((BigDecimal) sentences.get(4).values().get(0)).isBetween(number("56"), number("57"));
    }

    @Test
    void saysItWithOtherNamesForWhatIsNamed() {
        var named = Explanation.of(INCOMPLETE, "3")
                .result()
                .orElseThrow()
                .named(name -> name.equals("3") ? "2016-0003" : name);

        assertThat(named.sentences().get(0))
                .isEqualTo(sentence("judging.explanation.raw", "2016-0003", 3, number("4"), 6, 15));
        assertThat(named.sentences().subList(1, 5)).isEqualTo(sentences("3").subList(1, 5));
    }

    @Test
    void callsLenientJurorsLenientAndSureThingsSure() {
        assertThat(sentences("1").get(1)).isEqualTo(sentence("judging.explanation.lenient-jurors", number("0.8251")));
        assertThat(sentences("2").get(1)).isEqualTo(sentence("judging.explanation.lenient-jurors", number("0.1744")));
        assertThat(sentences("14").get(4).key()).isEqualTo("judging.explanation.top");
    }

    @Test
    void callsJurorsEvenWhenTheirSeverityIsNotWorthAWord() {
        var even = ranking(Panels.complete(new int[][] {{1, 2, 3}, {9, 7, 8}, {5, 6, 4}, {3, 1, 2}, {7, 8, 9}}), 2);

        assertThat(Explanation.of(even, "1")
                        .result()
                        .orElseThrow()
                        .sentences()
                        .get(1)
                        .key())
                .isEqualTo("judging.explanation.even-jurors");
    }

    @Test
    void whereNothingTellsSubmissionsApartAllIsChance() {
        var alike = ranking(Panels.complete(new int[][] {{7, 7}, {7, 7}}), 1);

        assertThat(Explanation.of(alike, "1").result().orElseThrow().sentences().subList(1, 3))
                .containsExactly(
                        sentence("judging.explanation.even-jurors", number("0")),
                        sentence("judging.explanation.chance", 2, number("0.0")));
    }

    @Test
    void withoutAModelTheReasonIsSaidInstead() {
        var single = ranking(List.of(reading(1, 1, 5), reading(2, 1, 7)), 1);

        assertThat(Explanation.of(single, "1").result().orElseThrow().sentences())
                .containsExactly(
                        sentence("judging.explanation.raw", "1", 1, number("5"), 2, 2),
                        sentence("judging.severity.one-juror"));
        assertThat(Explanation.ofPair(single, "1", "2").reasons().get(0).key()).isEqualTo("judging.severity.one-juror");
    }

    @Test
    void saysWhyOneSubmissionStandsAboveAnother() {
        assertThat(pair("4", "6"))
                .containsExactly(
                        sentence("judging.explanation.pair", "4", "6", number("-0.6667"), number("0.3238")),
                        sentence("judging.explanation.pair-severe", "4", "6", number("1.102")),
                        sentence("judging.explanation.pair-shared", "4", "6", 1L, number("0")),
                        sentence("judging.explanation.pair-open", "4", "6", number("71.0")));
    }

    @Test
    void saysWhenTheOrderIsLikelyEitherWay() {
        assertThat(pair("1", "14").get(3))
                .isEqualTo(sentence("judging.explanation.pair-likely", "1", "14", number("99.9")));
        assertThat(pair("14", "1").get(3))
                .isEqualTo(sentence("judging.explanation.pair-likely", "14", "1", number("0.1")));
        assertThat(pair("1", "14").get(1).key()).isEqualTo("judging.explanation.pair-lenient");
    }

    @Test
    void submissionsWithTheSameJurorsAreComparedByThem() {
        assertThat(pair("1", "6").subList(1, 3))
                .containsExactly(
                        sentence("judging.explanation.pair-even", "1", "6", number("0")),
                        sentence("judging.explanation.pair-shared", "1", "6", 3L, number("0.6667")));
    }

    @Test
    void submissionsWithoutCommonJurorsAreComparedThroughOthers() {
        var chain = ranking(
                List.of(
                        reading(1, 1, 5),
                        reading(1, 2, 6),
                        reading(2, 2, 4),
                        reading(2, 3, 3),
                        reading(3, 3, 8),
                        reading(3, 4, 7),
                        reading(4, 1, 2),
                        reading(4, 4, 5)),
                1);

        assertThat(Explanation.ofPair(chain, "1", "3")
                        .result()
                        .orElseThrow()
                        .sentences()
                        .get(2))
                .isEqualTo(sentence("judging.explanation.pair-not-shared", "1", "3"));
    }

    @Test
    void knowsOnlyTheSubmissionsOfTheRanking() {
        assertThat(Explanation.of(INCOMPLETE, "x").reasons().get(0).values()).containsExactly("x");
        assertThat(Explanation.ofPair(INCOMPLETE, "x", "1").reasons().get(0).values())
                .containsExactly("x");
        assertThat(Explanation.ofPair(INCOMPLETE, "1", "y").reasons().get(0).values())
                .containsExactly("y");
    }

    private static List<Sentence> sentences(String submission) {
        return Explanation.of(INCOMPLETE, submission).result().orElseThrow().sentences();
    }

    private static List<Sentence> pair(String first, String second) {
        return Explanation.ofPair(INCOMPLETE, first, second)
                .result()
                .orElseThrow()
                .sentences();
    }

    private static Ranking ranking(List<Reading> readings, int top) {
        var panel = Panel.of(readings);
        return Ranking.of(panel, RankingTerms.of(panel, top, 2016));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    private static Sentence sentence(String key, Object... values) {
        return new Sentence(key, List.of(values));
    }
}
