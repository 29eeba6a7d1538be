package id.kipp.judging.rules.reliability;

import id.kipp.judging.rules.Answer;
import id.kipp.judging.rules.Panel;
import id.kipp.judging.rules.severity.SeverityFit;

/**
 * How well the jurors of a stage agree.
 *
 * @param jurors how many jurors the coefficients of the mean are for
 * @param icc1 one juror, severity unknown: ICC(1,1)
 * @param icc2 one juror, severity counted as error: ICC(2,1)
 * @param icc3 one juror, severity taken out: ICC(3,1)
 * @param icc1k the mean of all jurors: ICC(1,k)
 * @param alphaInterval Krippendorff's alpha for scores on an interval scale
 */
public record Reliability(
        double jurors,
        Answer<Coefficient> icc1,
        Answer<Coefficient> icc2,
        Answer<Coefficient> icc3,
        Answer<Coefficient> icc1k,
        Answer<Coefficient> icc2k,
        Answer<Coefficient> icc3k,
        Answer<Double> alphaInterval) {

    public static Reliability of(Panel panel, Answer<SeverityFit> severity) {
        var jurors = panel.submissions().size() > 1 ? OneWay.of(panel).jurors() : panel.size();
        var icc1 = IntraclassCorrelation.oneWay(panel);
        var icc2 = IntraclassCorrelation.random(panel, severity);
        var icc3 = IntraclassCorrelation.fixed(panel, severity);
        return new Reliability(
                jurors,
                icc1,
                icc2,
                icc3,
                icc1.flatMap(single -> single.ofMean(jurors)),
                icc2.flatMap(single -> single.ofMean(jurors)),
                icc3.flatMap(single -> single.ofMean(jurors)),
                KrippendorffAlpha.of(panel, Scale.INTERVAL));
    }
}
