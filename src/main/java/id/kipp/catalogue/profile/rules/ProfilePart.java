package id.kipp.catalogue.profile.rules;

import id.kipp.kernel.Addressed;
import java.util.List;
import java.util.Locale;

/** A part of a profile that is written and saved by itself. */
public enum ProfilePart implements Addressed {
    STORY("masalah-dan-cara", ProfileField.PROBLEM, ProfileField.MEANS),
    RESULT("hasil", ProfileField.RESULT_1, ProfileField.RESULT_2, ProfileField.RESULT_3, ProfileField.EVIDENCE),
    EFFORT(
            "biaya-dan-waktu",
            ProfileField.COST_FIRST,
            ProfileField.COST_YEARLY,
            ProfileField.STAFF,
            ProfileField.FIRST_SERVICE,
            ProfileField.LEGAL),
    CONDITIONS("syarat", ProfileField.CONDITIONS, ProfileField.UNFIT),
    CORE("inti", ProfileField.CORE, ProfileField.ADAPTABLE),
    ASKING("bertanya", ProfileField.MAILBOX);

    private final String address;
    private final List<ProfileField> fields;

    ProfilePart(String address, ProfileField... fields) {
        this.address = address;
        this.fields = List.of(fields);
    }

    @Override
    public String address() {
        return address;
    }

    public List<ProfileField> fields() {
        return fields;
    }

    /** The key of its name on screen. */
    public String textKey() {
        return "catalogue.profile.part." + name().toLowerCase(Locale.ROOT);
    }
}
