package id.kipp.submission.preflight.rules;

import java.util.List;

/** Words that people leave where an answer is to come. */
final class Placeholders {
    /** Nobody means these in an answer, wherever they stand. */
    private static final List<List<String>> NEVER_MEANT = phrases(
            "lorem ipsum",
            "dolor sit amet",
            "isi nanti",
            "diisi nanti",
            "akan diisi",
            "nanti diisi",
            "belum diisi",
            "isi di sini",
            "tulis di sini",
            "copy paste",
            "asdf",
            "qwerty",
            "xxx");

    /** An answer may hold these, but not be made of them. */
    private static final List<List<String>> ALONE = phrases(
            "menyusul",
            "idem",
            "sda",
            "s d a",
            "sama dengan di atas",
            "seperti di atas",
            "lihat di atas",
            "tes",
            "test",
            "testing",
            "coba",
            "contoh",
            "belum ada",
            "tidak ada",
            "nihil",
            "n a",
            "terlampir",
            "lihat lampiran",
            "sesuai lampiran",
            "ada di lampiran",
            "bla",
            "dll",
            "dst",
            "ok",
            "oke");

    private Placeholders() {}

    private static List<List<String>> phrases(String... texts) {
        return List.of(texts).stream().map(PlainWords::of).toList();
    }

    /** The share of the words that are place-holders, in percent; 100 when one stands there that nobody means. */
    static int share(List<String> words) {
        int held = 0;
        int at = 0;
        while (at < words.size()) {
            if (longest(words, at, NEVER_MEANT) > 0) {
                return 100;
            }
            int length = longest(words, at, ALONE);
            held += length;
            at += Math.max(1, length);
        }
        return 100 * held / Math.max(1, words.size());
    }

    private static int longest(List<String> words, int at, List<List<String>> phrases) {
        return phrases.stream()
                .filter(phrase -> at + phrase.size() <= words.size()
                        && words.subList(at, at + phrase.size()).equals(phrase))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }
}
