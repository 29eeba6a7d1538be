package id.kipp.kernel.desk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drawing with its figures.
 *
 * @param titleKey the text that is its heading
 * @param rowsKey the text that says what its rows are
 * @param columnKeys the texts that say what the figures of a row are
 * @param rows what is drawn, from the first
 * @param upright whether its bars stand side by side, one for each day; else they lie below one another, beside their figures
 * @param views the same figures broken down otherwise
 */
public record DeskChart(
        String titleKey, String rowsKey, List<String> columnKeys, List<Row> rows, boolean upright, List<View> views) {
    public DeskChart {
        columnKeys = List.copyOf(columnKeys);
        rows = List.copyOf(rows);
        views = List.copyOf(views);
    }

    /**
     * A row: its name as a text key, as it is, or as a day; its figures; how long its bar is, and how long it could be.
     *
     * @param href where the row leads; empty when it leads nowhere
     */
    public record Row(
            String key, String name, @Nullable LocalDate day, List<Long> figures, long bar, long whole, String href) {
        public Row {
            figures = List.copyOf(figures);
        }

        /** How long the bar is, from 0 to 100. */
        public double share() {
            return whole == 0 ? 0 : 100.0 * bar / whole;
        }

        public static Row keyed(String key, List<Long> figures, long bar, long whole, String href) {
            return new Row(key, "", null, figures, bar, whole, href);
        }

        public static Row named(String name, List<Long> figures, long bar, long whole, String href) {
            return new Row("", name, null, figures, bar, whole, href);
        }

        public static Row of(LocalDate day, long figure, long whole) {
            return new Row("", "", day, List.of(figure), figure, whole, "");
        }
    }

    /** Another way to break the figures down. */
    public record View(String textKey, String href, boolean chosen) {}

    /** The largest figure that is drawn. */
    public long most() {
        return rows.stream().mapToLong(Row::bar).max().orElse(0);
    }

    /** The sum of what is drawn. */
    public long sum() {
        return rows.stream().mapToLong(Row::bar).sum();
    }
}
