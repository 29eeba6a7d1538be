package id.kipp.judging.rules.simulation;

/**
 * How much of the true top a method finds.
 *
 * @param readings how many readings it took
 * @param share of the true top that is found, mean over the runs
 * @param error Monte Carlo standard error of that share
 */
public record Recovery(Method method, int readings, double share, double error) {}
