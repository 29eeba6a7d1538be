package id.kipp.judging.rules.severity;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.judging.rules.Panel;
import id.kipp.judging.rules.Reading;
import id.kipp.judging.rules.ranking.RankedSubmission;
import id.kipp.judging.rules.ranking.Ranking;
import id.kipp.judging.rules.ranking.RankingTerms;
import id.kipp.judging.rules.ranking.Standing;
import id.kipp.judging.rules.reliability.Reliability;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for every panel, however small and odd. */
class SeverityProperties {

    @Property(tries = 500)
    void everyFigureIsANumberAndEveryRefusalHasAReason(@ForAll Random random) {
        var panel = panel(random);

        var severity = SeverityModel.fit(panel);

        assertThat(severity.reasons()).noneMatch(reason -> reason.key().equals("judging.severity.unsettled"));
        severity.result().ifPresent(fit -> {
            assertThat(fit.mean()).isFinite();
            assertThat(DoubleStream.of(fit.variance().toArray()))
                    .allMatch(variance -> variance >= 0 && Double.isFinite(variance));
            assertThat(fit.submissions()).allMatch(SeverityProperties::isSound);
            assertThat(fit.jurors()).allMatch(SeverityProperties::isSound);
        });
        var reliability = Reliability.of(panel, severity);
        for (var answer : List.of(reliability.icc1(), reliability.icc2(), reliability.icc3k())) {
            answer.result().ifPresent(icc -> {
                assertThat(icc.value()).isFinite();
                icc.interval()
                        .result()
                        .ifPresent(ends -> assertThat(ends.low()).isLessThanOrEqualTo(ends.high() + 1e-9));
            });
        }
    }

    @Property(tries = 60)
    void everyStandingIsSound(@ForAll Random random) {
        var panel = panel(random);

        var ranking = Ranking.of(panel, new RankingTerms(1 + random.nextInt(4), 1, 1000));

        var standings = ranking.submissions().stream()
                .map(RankedSubmission::standing)
                .flatMap(Optional::stream)
                .toList();
        assertThat(standings).allMatch(SeverityProperties::isSound);
    }

    private static boolean isSound(Effect effect) {
        return Double.isFinite(effect.value()) && effect.standardError() >= 0;
    }

    private static boolean isSound(Standing standing) {
        return standing.expectedRank() >= 1 - 1e-9
                && standing.probabilityTop() >= 0
                && standing.probabilityTop() <= 1
                && DoubleStream.of(standing.adjusted(), standing.low(), standing.high(), standing.expectedRank())
                        .allMatch(Double::isFinite);
    }

    private static Panel panel(Random random) {
        var submissions = 1 + random.nextInt(8);
        var jurors = 1 + random.nextInt(5);
        var density = 1 + random.nextInt(4);
        var scale = Math.pow(10, random.nextInt(7) - 3);
        var levels = 1 + random.nextInt(12);
        var readings = new ArrayList<Reading>();
        for (var i = 0; i < submissions; i++) {
            for (var j = 0; j < jurors; j++) {
                if (random.nextInt(4) < density) {
                    readings.add(new Reading("e" + i, "j" + j, scale * random.nextInt(levels)));
                }
            }
        }
        return Panel.of(readings);
    }
}
