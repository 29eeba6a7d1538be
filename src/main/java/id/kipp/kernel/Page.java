package id.kipp.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer list.
 *
 * @param items what is on this page
 * @param total how many there are in all
 * @param page which page this is, from 1
 * @param size how many a page holds at the most
 */
public record Page<T>(List<T> items, long total, int page, int size) {
    public Page {
        items = List.copyOf(items);
    }

    /** The page that is shown when somebody asks for one: beyond the end, the last. */
    public static int within(int asked, long total, int size) {
        return (int) Math.min(asked, Math.max(1, (total + size - 1) / size));
    }

    /** A page of a list that is there whole; beyond its end is the last page. */
    public static <T> Page<T> of(List<T> all, int page, int size) {
        var shown = within(Math.max(1, page), all.size(), size);
        var from = (int) Math.min(all.size(), (shown - 1L) * size);
        return new Page<>(all.subList(from, (int) Math.min(all.size(), (long) from + size)), all.size(), shown, size);
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public long first() {
        return total == 0 ? 0 : (page - 1L) * size + 1;
    }

    public long last() {
        return Math.min(total, (long) page * size);
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), total, page, size);
    }
}
