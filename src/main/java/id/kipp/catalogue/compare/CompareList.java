package id.kipp.catalogue.compare;

import id.kipp.kernel.text.TypedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The codes of the innovations that somebody compares, kept in the address: {@code kode=INV-2016-001,INV-2014-003}. */
public record CompareList(List<String> codes) {
    /** How many stand side by side. */
    public static final int MOST = 4;

    /** More codes than this are no shortlist; some may be unknown. */
    private static final int MOST_READ = 20;

    public CompareList {
        codes = List.copyOf(codes);
    }

    /** Reads codes with commas between them: each once. */
    public static CompareList read(String text) {
        return new CompareList(Arrays.stream(text.split(","))
                .map(code -> TypedText.line(code).toUpperCase(Locale.ROOT))
                .filter(code -> !code.isEmpty())
                .distinct()
                .limit(MOST_READ)
                .toList());
    }

    public boolean isFull() {
        return codes.size() >= MOST;
    }

    public CompareList with(String code) {
        var more = new ArrayList<>(codes);
        more.add(code);
        return new CompareList(more);
    }

    public CompareList without(String code) {
        return new CompareList(
                codes.stream().filter(other -> !other.equals(code)).toList());
    }

    /** The page that compares these. */
    public String address() {
        return codes.isEmpty() ? "/banding" : "/banding?kode=" + String.join(",", codes);
    }
}
