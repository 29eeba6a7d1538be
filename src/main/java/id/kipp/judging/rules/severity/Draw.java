package id.kipp.judging.rules.severity;

import java.util.random.RandomGenerator;

/**
 * One possible truth after the other, each with its mirror image, which is as likely and lies as far to the other side of the effects.
 *
 * <p>Whoever looks for the best only need not know every quality exactly: {@link #reach} tells cheaply that a submission is out of question.
 */
public final class Draw {
    private final Posterior posterior;
    private final RandomGenerator random;
    private final double[] noise;
    private double[] jurors = new double[0];
    private double widest;
    private double shared;

    Draw(Posterior posterior, RandomGenerator random) {
        this.posterior = posterior;
        this.random = random;
        noise = new double[posterior.size()];
    }

    /** Goes on to the next possible truth. */
    public void next() {
        jurors = posterior.jurorDraw(random);
        widest = 0;
        for (var juror : jurors) {
            widest = Math.max(widest, Math.abs(juror));
        }
        shared = random.nextGaussian();
        for (var submission = 0; submission < noise.length; submission++) {
            noise[submission] = random.nextGaussian();
        }
    }

    /** How much better than its effect the submission is in this truth, and how much worse in the mirror image. */
    public double deviation(int submission) {
        return posterior.deviation(submission, noise[submission], jurors, shared);
    }

    /** No less than the deviation to either side. */
    public double reach(int submission) {
        return posterior.reach(submission, noise[submission], widest, shared);
    }
}
