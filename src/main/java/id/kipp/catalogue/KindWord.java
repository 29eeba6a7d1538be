package id.kipp.catalogue;

import id.kipp.institution.InstitutionKind;
import id.kipp.kernel.text.TypedText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kinds of institution as the open data write them: kabupaten, BUMN. */
public final class KindWord {
    private KindWord() {}

    public static String of(InstitutionKind kind) {
        return switch (kind) {
            case KEMENTERIAN, LEMBAGA, PROVINSI, KABUPATEN, KOTA -> kind.name().toLowerCase(Locale.ROOT);
            case BUMN, BUMD -> kind.name();
        };
    }

    /** Reads it in any case; none when there is no such kind. */
    public static Optional<String> read(String word) {
        return Arrays.stream(InstitutionKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(TypedText.line(word)))
                .map(KindWord::of)
                .findFirst();
    }
}
