package id.kipp.csv;

import id.kipp.kernel.text.TypedText;
import java.util.Map;

/** One row by the titles of its columns. */
public final class CsvCells {
    private final long line;
    private final Map<String, Integer> places;
    private final String[] cells;

    CsvCells(long line, Map<String, Integer> places, String[] cells) {
        this.line = line;
        this.places = places;
        this.cells = cells;
    }

    /** The line on which it begins, from 1. */
    public long line() {
        return line;
    }

    /** What stands under a title, on one line; empty when the list has no such column, or the row ends before it. */
    public String line(String title) {
        return TypedText.line(raw(title));
    }

    /** The same of a column whose cells may have several lines. */
    public String lines(String title) {
        return TypedText.lines(raw(title));
    }

    private String raw(String title) {
        var known = places.get(title);
        int place = known == null ? places.getOrDefault(CsvTable.folded(title), cells.length) : known;
        return place < cells.length ? cells[place] : "";
    }
}
