package id.kipp.judging.rules.severity;

import id.kipp.judging.rules.Answer;
import id.kipp.judging.rules.Panel;
import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Restricted maximum likelihood for the three variances, by Newton steps with the average information matrix (Gilmour, Thompson and Cullis,
 * Biometrics 51, 1995), each step damped (Levenberg) until the likelihood does not fall.
 */
final class Reml {
    /** The scores come with variance one; a residual below this is nought, and no variance is ever negative. */
    static final double[] LOWEST = {0, 0, 1e-6};

    private static final double TOUCHING = 1e-9;
    private static final double GAIN = 1e-13;
    private static final double NOISE = 1e-10;
    private static final double LEAST_DAMPING = 1e-10;
    private static final double SMALL = .01;

    private final Panel panel;
    private final double[] y;

    Reml(Panel panel, double[] y) {
        this.panel = panel;
        this.y = y;
    }

    Answer<MixedModel> maximise(int mostSteps) {
        var third = 1 / 3.0;
        var model = at(new double[] {third, third, third});
        for (var step = 0; step < mostSteps; step++) {
            var score = score(model);
            var information = averageInformation(model);
            if (MixedModel.dot(direction(model, score, information, LEAST_DAMPING), score) < GAIN) {
                return Answer.given(model);
            }
            model = climb(model, score, information);
        }
        return Answer.denied("judging.severity.unsettled", mostSteps);
    }

    private MixedModel at(double[] variance) {
        return new MixedModel(panel, y, VarianceComponents.of(variance));
    }

    /** The slope of the likelihood in each of the three variances. */
    private double[] score(MixedModel model) {
        var variance = model.variance();
        var p = model.projected();
        var submissions = model.perSubmission(p);
        var jurors = model.perJuror(p);
        var submissionTrace = MixedModel.sum(model.submissionInformation());
        var jurorTrace = MixedModel.sum(model.jurorInformation());
        var free = panel.size() - 1;
        var trace =
                (free - variance.submission() * submissionTrace - variance.juror() * jurorTrace) / variance.residual();
        return new double[] {
            (MixedModel.dot(submissions, submissions) - submissionTrace) / 2,
            (MixedModel.dot(jurors, jurors) - jurorTrace) / 2,
            (MixedModel.dot(p, p) - trace) / 2
        };
    }

    /** How sharply the likelihood bends: the average of observed and expected information. */
    DMatrixRMaj averageInformation(MixedModel model) {
        var p = model.projected();
        var submissions = model.perSubmission(p);
        var jurors = model.perJuror(p);
        var work = new double[3][p.length];
        for (var i = 0; i < submissions.length; i++) {
            for (var r = panel.first(i); r < panel.first(i + 1); r++) {
                work[0][r] = submissions[i];
                work[1][r] = jurors[panel.jurorOf(r)];
            }
        }
        work[2] = p;
        var information = new DMatrixRMaj(3, 3);
        for (var k = 0; k < 3; k++) {
            var seen = model.project(work[k]);
            for (var l = 0; l < 3; l++) {
                information.set(k, l, MixedModel.dot(work[l], seen) / 2);
            }
        }
        return information;
    }

    /** The damped Newton step, without the variances that stand at their lowest and would go lower. */
    private static double[] direction(MixedModel model, double[] score, DMatrixRMaj information, double damping) {
        var variance = model.variance().toArray();
        var slope = score.clone();
        var bend = information.copy();
        for (var k = 0; k < slope.length; k++) {
            bend.add(k, k, damping / Math.pow(Math.max(variance[k], SMALL), 2));
        }
        while (true) {
            var step = new DMatrixRMaj(3, 1);
            CommonOps_DDRM.solve(bend, DMatrixRMaj.wrap(3, 1, slope), step);
            var pressing = pressing(variance, step.data);
            if (pressing.isEmpty()) {
                return step.data;
            }
            hold(pressing.get(), slope, bend);
        }
    }

    private static Optional<Integer> pressing(double[] variance, double[] step) {
        for (var k = 0; k < step.length; k++) {
            if (variance[k] <= LOWEST[k] && step[k] < 0) {
                return Optional.of(k);
            }
        }
        return Optional.empty();
    }

    private static void hold(int k, double[] slope, DMatrixRMaj bend) {
        slope[k] = 0;
        for (var l = 0; l < slope.length; l++) {
            bend.set(k, l, 0);
            bend.set(l, k, 0);
        }
        bend.set(k, k, 1);
    }

    /** The first step, from bold to careful, that does not lose likelihood; in the end it is so careful that nothing changes. */
    private MixedModel climb(MixedModel from, double[] score, DMatrixRMaj information) {
        var variance = from.variance().toArray();
        var least = from.logLikelihood() - NOISE * (1 + Math.abs(from.logLikelihood()));
        var damping = LEAST_DAMPING;
        while (true) {
            var direction = direction(from, score, information, damping);
            var room = room(variance, direction);
            var to = at(step(variance, direction, Math.min(1, room)));
            if (to.logLikelihood() >= least) {
                return stretch(to, variance, direction, room);
            }
            damping *= 10;
        }
    }

    /** Doubles the step while that gains: on a flat ridge, single steps would take for ever. */
    private MixedModel stretch(MixedModel first, double[] variance, double[] direction, double room) {
        var best = first;
        for (var fraction = 2.0; fraction < room; fraction *= 2) {
            var next = at(step(variance, direction, fraction));
            if (next.logLikelihood() <= best.logLikelihood()) {
                return best;
            }
            best = next;
        }
        return best;
    }

    /** How many such steps stay inside what a variance may be. */
    private static double room(double[] variance, double[] direction) {
        var room = Double.POSITIVE_INFINITY;
        for (var k = 0; k < direction.length; k++) {
            if (direction[k] < 0) {
                room = Math.min(room, (LOWEST[k] - variance[k]) / direction[k]);
            }
        }
        return room;
    }

    private static double[] step(double[] variance, double[] direction, double fraction) {
        var to = variance.clone();
        for (var k = 0; k < to.length; k++) {
            to[k] += fraction * direction[k];
            if (to[k] < LOWEST[k] + TOUCHING) {
                to[k] = LOWEST[k];
            }
        }
        return to;
    }
}
