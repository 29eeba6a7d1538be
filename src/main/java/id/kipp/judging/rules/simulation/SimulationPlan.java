package id.kipp.judging.rules.simulation;

import id.kipp.judging.rules.severity.VarianceComponents;

/**
 * A competition to play through.
 *
 * @param readings how many jurors read each submission
 * @param mean the score that a middling submission gets from a middling juror
 * @param variance how much submissions, jurors and chance differ in truth
 * @param top how many the gate lets through
 * @param targeted how many more readings to ask for where they tell most
 * @param spread how many more readings to give to every submission, for comparison
 * @param runs how often to play it through
 */
public record SimulationPlan(
        int submissions,
        int jurors,
        int readings,
        double mean,
        VarianceComponents variance,
        int top,
        int targeted,
        int spread,
        int runs,
        long seed) {
    public SimulationPlan {
        if (submissions < 2 || jurors < 2 || readings < 1 || readings + spread > jurors) {
            throw new IllegalArgumentException("two entries and two jurors at least, and no reading twice");
        }
        if (top < 1 || top >= submissions || targeted < 0 || spread < 0 || runs < 2) {
            throw new IllegalArgumentException("a gate that lets some through and not all, and two runs at least");
        }
    }
}
