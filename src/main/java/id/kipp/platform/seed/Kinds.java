package id.kipp.platform.seed;

import id.kipp.institution.InstitutionKind;
import id.kipp.platform.seed.csv.CsvRow;
import java.util.Map;

/** The words for kinds of institution in the files; a state university takes part as an agency. */
final class Kinds {
    private static final Map<String, InstitutionKind> BY_WORD = Map.of(
            "kementerian", InstitutionKind.KEMENTERIAN,
            "lembaga", InstitutionKind.LEMBAGA,
            "perguruan tinggi", InstitutionKind.LEMBAGA,
            "provinsi", InstitutionKind.PROVINSI,
            "kabupaten", InstitutionKind.KABUPATEN,
            "kota", InstitutionKind.KOTA,
            "BUMN", InstitutionKind.BUMN,
            "BUMD", InstitutionKind.BUMD);

    private Kinds() {}

    static InstitutionKind read(CsvRow row, String column) {
        return BY_WORD.getOrDefault(row.oneOf(column, BY_WORD.keySet()), InstitutionKind.LEMBAGA);
    }
}
