package id.kipp.judging.rules.score;

import java.util.Collection;
import java.util.Map;

/**
 * How far the reading of a stage is, in counts only, and counted from its submissions: what nobody reads any more is missing,
 * and does not fall out of the competition without a word.
 *
 * @param submissions how many submissions the stage judges
 * @param assigned how many readings are on jurors' desks
 * @param confirmed how many of them are in
 * @param demanded how many readings the stage asks for; more where more are on desks
 * @param shortOfJurors how many submissions have fewer jurors than the stage asks for
 */
public record Coverage(int submissions, int assigned, int confirmed, int demanded, int shortOfJurors) {

    /** The readings of one submission: on desks, and confirmed. */
    public record Readings(int assigned, int confirmed) {
        public static final Readings NONE = new Readings(0, 0);
    }

    /**
     * Counts the readings of a stage's submissions; readings of anything else do not count.
     *
     * @param wanted how many readings each submission needs
     */
    public static Coverage of(Collection<Long> entrants, Map<Long, Readings> readings, int wanted) {
        int assigned = 0;
        int confirmed = 0;
        int demanded = 0;
        int shortOfJurors = 0;
        for (var entrant : entrants) {
            var own = readings.getOrDefault(entrant, Readings.NONE);
            assigned += own.assigned();
            confirmed += own.confirmed();
            demanded += Math.max(wanted, own.assigned());
            shortOfJurors += own.assigned() < wanted ? 1 : 0;
        }
        return new Coverage(entrants.size(), assigned, confirmed, demanded, shortOfJurors);
    }

    /** How many readings are not in, whether somebody has them on the desk or nobody. */
    public int missing() {
        return demanded - confirmed;
    }

    /** Share of the readings that are in, from 0 to 100. */
    public int percent() {
        return demanded == 0 ? 0 : 100 * confirmed / demanded;
    }
}
