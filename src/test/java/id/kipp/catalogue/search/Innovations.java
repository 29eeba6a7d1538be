package id.kipp.catalogue.search;

import java.util.List;

/** Innovations for the tests of the index. */
final class Innovations {
    private Innovations() {}

    /** With a title and an institution, and nothing else. */
    static IndexedInnovation plain(long id) {
        return new IndexedInnovation(
                id,
                "INV-2016-%03d".formatted(id),
                "Kelas perahu",
                null,
                List.of(),
                "Pemerintah Contoh",
                "kabupaten",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                IndexedInnovation.Copies.NONE);
    }
}
