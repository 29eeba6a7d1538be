package id.kipp.judging.rules.ranking;

import id.kipp.judging.rules.Panel;

/**
 * What to rank for.
 *
 * @param top how many the gate lets through
 * @param seed of the draws, to be recorded with the result
 * @param draws how many possible truths to draw
 */
public record RankingTerms(int top, long seed, int draws) {
    private static final int DRAWS = 20_000;
    private static final int MOST_DRAWS = 200_000;
    /** How many draws of single submissions take a moment only. */
    private static final int MOMENT = 20_000_000;
    /** Never fewer, and always whole thousands. */
    private static final int FEWEST = 1_000;

    public RankingTerms {
        if (top < 1 || draws < FEWEST) {
            throw new IllegalArgumentException("a gate lets at least one through, and takes at least a thousand draws");
        }
    }

    /** As many thousand draws as take a moment: never fewer than 20,000, and ten times as many for a small panel. */
    public static RankingTerms of(Panel panel, int top, long seed) {
        var draws = MOMENT / Math.max(1, panel.submissions().size()) / FEWEST * FEWEST;
        return new RankingTerms(top, seed, Math.max(DRAWS, Math.min(MOST_DRAWS, draws)));
    }
}
