package id.kipp.judging.rules.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kipp.judging.rules.Panel;
import id.kipp.judging.rules.Panels;
import id.kipp.judging.rules.Reading;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
    private static final Offset<Double> PUBLISHED = within(1e-5);

    /** Krippendorff, Content Analysis: four observers, twelve units, a point where one did not look. */
    private static final List<String> OBSERVERS =
            List.of("123321412...", "1233224125.3", ".3332342251.", "12332441251.");

    /** Wine tasting by seven jurors, each giving ranks to eight wines. */
    private static final List<String> WINES =
            List.of("64821735", "42853716", "53172864", "53781642", "32415876", "43678251", "26875341");

    @ParameterizedTest
    @CsvSource({"NOMINAL, 0.743421", "ORDINAL, 0.815388", "INTERVAL, 0.849107", "RATIO, 0.797403"})
    void reproducesKrippendorffsAlphaOnEveryScale(Scale scale, double expected) {
        var alpha = KrippendorffAlpha.of(panel(OBSERVERS), scale).result().orElseThrow();

        assertThat(alpha).isCloseTo(expected, PUBLISHED);
    }

    @Test
    void reproducesKendallsConcordanceOfTheWineTasting() {
        var concordance = KendallW.of(panel(WINES)).result().orElseThrow();

        assertThat(concordance.rankSums()).containsExactly(29.0, 23.0, 42.0, 37.0, 25.0, 41.0, 30.0, 25.0);
        assertThat(concordance.w()).isCloseTo(.1924198, PUBLISHED);
        assertThat(concordance.chiSquared()).isCloseTo(9.428571, PUBLISHED);
        assertThat(concordance.degreesOfFreedom()).isEqualTo(7);
        assertThat(concordance.p()).isCloseTo(.2233, within(1e-4));
    }

    @ParameterizedTest
    @CsvSource({".20, 3, .43", ".33, 3, .60", ".459, 3, .72", ".20, 5, .56", ".33, 5, .71", ".459, 5, .81"})
    void tellsWhatSeveralReadersAreWorth(double single, double jurors, double expected) {
        assertThat(SpearmanBrown.reliability(single, jurors).result().orElseThrow())
                .isCloseTo(expected, within(.005));
    }

    @Test
    void tiedRanksShareTheirPlaces() {
        var concordance =
                KendallW.of(panel(List.of("1225", "1334", "2115"))).result().orElseThrow();

        assertThat(concordance.rankSums()).containsExactly(5.0, 6.5, 6.5, 12.0);
        // Kendall and Gibbons: 12 S / (m²(n³ − n) − m ΣT) with S = 28.5 and ΣT = 18.
        assertThat(concordance.w()).isCloseTo(12 * 28.5 / (9 * 60 - 3 * 18), PUBLISHED);
    }

    @Test
    void concordanceNeedsACompletePanelThatOrdersAnything() {
        assertThat(KendallW.of(panel(OBSERVERS)).reasons().get(0).key()).isEqualTo("judging.reliability.incomplete");
        assertThat(KendallW.of(panel(List.of("333", "444"))).reasons().get(0).key())
                .isEqualTo("judging.reliability.no-spread");
    }

    @Test
    void aRatioScaleStartsAtNought() {
        var below = Panel.of(List.of(Panels.reading(1, 1, -1), Panels.reading(1, 2, 2)));

        assertThat(KrippendorffAlpha.of(below, Scale.RATIO).reasons().get(0).key())
                .isEqualTo("judging.reliability.below-nought");
        assertThat(KrippendorffAlpha.of(below, Scale.INTERVAL).result().orElseThrow())
                .isCloseTo(0, PUBLISHED);
        assertThat(KrippendorffAlpha.of(panel(List.of("0012", "0013")), Scale.RATIO)
                        .result()
                        .orElseThrow())
                .isBetween(.9, 1.0);
    }

    @Test
    void nothingPairedIsNoAgreement() {
        assertThat(KrippendorffAlpha.of(panel(List.of("12..", "..34")), Scale.NOMINAL)
                        .reasons()
                        .get(0)
                        .key())
                .isEqualTo("judging.reliability.no-spread");
    }

    @Test
    void aSingleReaderTooFarBelowChanceSaysNothingAboutTheMean() {
        assertThat(SpearmanBrown.reliability(-.5, 3).reasons().get(0).key())
                .isEqualTo("judging.reliability.too-negative");
        assertThat(SpearmanBrown.reliability(-.4, 3).result().orElseThrow()).isCloseTo(-6, PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource({".39, POOR", ".40, FAIR", ".59, FAIR", ".60, GOOD", ".74, GOOD", ".75, EXCELLENT"})
    void reliabilitiesHaveTheWordsOfCicchetti(double value, Band band) {
        assertThat(Band.of(value)).isEqualTo(band);
    }

    private static Panel panel(List<String> rows) {
        var readings = new ArrayList<Reading>();
        for (var juror = 0; juror < rows.size(); juror++) {
            for (var unit = 0; unit < rows.get(juror).length(); unit++) {
                var mark = rows.get(juror).charAt(unit);
                if (mark != '.') {
                    readings.add(Panels.reading(unit + 1, juror + 1, mark - '0'));
                }
            }
        }
        return Panel.of(readings);
    }
}
