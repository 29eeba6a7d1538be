package id.kipp.catalogue.profile.rules;

import java.util.Locale;

/** A fact that a profile may tell. */
public enum ProfileField {
    PROBLEM(FieldShape.TEXT),
    MEANS(FieldShape.TEXT),
    RESULT_1(FieldShape.MEASURE),
    RESULT_2(FieldShape.MEASURE),
    RESULT_3(FieldShape.MEASURE),
    EVIDENCE(FieldShape.EVIDENCE),
    COST_FIRST(FieldShape.COST),
    COST_YEARLY(FieldShape.COST),
    STAFF(FieldShape.LINE),
    FIRST_SERVICE(FieldShape.LINE),
    LEGAL(FieldShape.LINE),
    CONDITIONS(FieldShape.LIST),
    UNFIT(FieldShape.LIST),
    CORE(FieldShape.LIST),
    ADAPTABLE(FieldShape.LIST),
    MAILBOX(FieldShape.MAILBOX);

    private final FieldShape shape;

    ProfileField(FieldShape shape) {
        this.shape = shape;
    }

    public FieldShape shape() {
        return shape;
    }

    /** The key of its name on screen. */
    public String textKey() {
        return "catalogue.profile.field." + name().toLowerCase(Locale.ROOT);
    }

    /** The key of the sentence that helps to write it. */
    public String hintKey() {
        return "catalogue.profile.hint." + name().toLowerCase(Locale.ROOT);
    }
}
