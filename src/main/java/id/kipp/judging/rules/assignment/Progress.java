package id.kipp.judging.rules.assignment;

/** Hears how far the work is, and may end it. */
@FunctionalInterface
public interface Progress {
    Progress UNHEARD = done -> true;

    /**
     * Told from time to time.
     *
     * @param done from nought to one
     * @return whether to go on
     */
    boolean goOn(double done);
}
