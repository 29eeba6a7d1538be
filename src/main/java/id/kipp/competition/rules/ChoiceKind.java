package id.kipp.competition.rules;

import java.util.Arrays;
import java.util.Optional;

/** What a submission chooses among: the groups of an edition, or its categories. */
public enum ChoiceKind {
    GROUP("kelompok"),
    CATEGORY("kategori");

    private final String address;

    ChoiceKind(String address) {
        this.address = address;
    }

    /** Its name in addresses. */
    public String address() {
        return address;
    }

    public static Optional<ChoiceKind> ofAddress(String address) {
        return Arrays.stream(values())
                .filter(kind -> kind.address.equals(address))
                .findFirst();
    }

    /** The key of its name on screen. */
    public String textKey() {
        return this == GROUP ? "competition.groups.title" : "competition.categories.title";
    }
}
