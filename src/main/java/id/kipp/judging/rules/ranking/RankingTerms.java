package id.kipp.judging.rules.ranking;

/**
 * What to rank for.
 *
 * @param top how many the gate lets through
 * @param seed of the draws, to be recorded with the result
 * @param draws how many possible truths to draw
 */
public record RankingTerms(int top, long seed, int draws) {
    private static final int DRAWS = 20_000;
    private static final int FEWEST = 1_000;

    public RankingTerms {
        if (top < 1 || draws < FEWEST) {
            throw new IllegalArgumentException("a gate lets at least one through, and takes at least a thousand draws");
        }
    }

    public RankingTerms(int top, long seed) {
        this(top, seed, DRAWS);
    }
}
