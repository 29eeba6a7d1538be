package id.kipp.catalogue.rules;

/** How dark a province is drawn on a map of counts. */
public final class MapShade {
    /** The darkest. */
    public static final int DARKEST = 4;

    private MapShade() {}

    /**
     * From 0, for nothing, to {@link #DARKEST} for the most; in steps of the square root, so that one province with very many
     * does not leave the others pale.
     *
     * @param number from 0 to {@code most}
     * @param most the largest number of the map
     */
    public static int of(long number, long most) {
        return number <= 0 ? 0 : (int) Math.ceil(DARKEST * Math.sqrt((double) number / most));
    }
}
