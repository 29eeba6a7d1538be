package id.kipp.kernel.desk;

/**
 * A number that leads to a list.
 *
 * @param words what it counts
 * @param due whether the person who looks must do something about it
 */
public record DeskFigure(long count, DeskWords words, String href, boolean due) {
    /** What must be done while there is any of it. */
    public static DeskFigure due(long count, String key, String href) {
        return new DeskFigure(count, DeskWords.of(key), href, count > 0);
    }

    /** What is good to know. */
    public static DeskFigure known(long count, String key, String href) {
        return new DeskFigure(count, DeskWords.of(key), href, false);
    }
}
