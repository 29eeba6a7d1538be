package id.kipp.catalogue.profile.rules;

/** How a fact of a profile is written. */
public enum FieldShape {
    /** Several lines. */
    TEXT,
    /** One line. */
    LINE,
    /** One short thing in each line. */
    LIST,
    /** What was measured, before and after, with its unit. */
    MEASURE,
    /** A band of costs. */
    COST,
    /** How strong the evidence is. */
    EVIDENCE,
    /** A mailbox of an office, not of a person. */
    MAILBOX
}
