package id.kipp.institution;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The large islands and groups of islands, as the codes of provinces begin; what is of no province is central. */
public enum Area {
    SUMATERA("12", "institution.area.sumatera"),
    JAWA("3", "institution.area.jawa"),
    BALI_NUSA_TENGGARA("5", "institution.area.bali_nusa_tenggara"),
    KALIMANTAN("6", "institution.area.kalimantan"),
    SULAWESI("7", "institution.area.sulawesi"),
    MALUKU("8", "institution.area.maluku"),
    PAPUA("9", "institution.area.papua"),
    PUSAT("", "institution.area.pusat");

    private final String firstDigits;
    private final String textKey;

    Area(String firstDigits, String textKey) {
        this.firstDigits = firstDigits;
        this.textKey = textKey;
    }

    /** The one in which a province lies. */
    public static Area of(@Nullable String provinceCode) {
        return Optional.ofNullable(provinceCode)
                .flatMap(code -> Arrays.stream(values())
                        .filter(area -> !code.isEmpty() && area.firstDigits.indexOf(code.charAt(0)) >= 0)
                        .findFirst())
                .orElse(PUSAT);
    }

    public String textKey() {
        return textKey;
    }
}
