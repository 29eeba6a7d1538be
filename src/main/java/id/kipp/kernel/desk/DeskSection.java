package id.kipp.kernel.desk;

import java.util.List;

/**
 * One part of the first page.
 *
 * @param place where it stands among the others, the smallest first
 * @param titleKey the text that is its heading
 * @param values values of the heading
 * @param lead a sentence below the heading that holds for all of it: a deadline
 * @param figures numbers that lead to lists
 * @param charts drawings with their figures
 */
public record DeskSection(
        int place,
        String titleKey,
        List<Object> values,
        DeskWords lead,
        List<DeskFigure> figures,
        List<DeskChart> charts) {
    public DeskSection {
        values = List.copyOf(values);
        figures = List.copyOf(figures);
        charts = List.copyOf(charts);
    }
}
