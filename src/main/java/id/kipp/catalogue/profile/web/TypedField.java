package id.kipp.catalogue.profile.web;

import id.kipp.catalogue.profile.rules.Fact;
import id.kipp.catalogue.profile.rules.FieldShape;
import id.kipp.catalogue.profile.rules.ProfileField;
import id.kipp.catalogue.profile.rules.TypedFact;
import id.kipp.kernel.text.TypedNumber;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A fact of a profile as it stands in a form. */
public class TypedField {
    private final ProfileField field;
    private String value;
    private String before;
    private String after;
    private String unit;
    private String since;
    private String sourceTitle;
    private String sourceUrl;
    private String asOf;

    TypedField(Fact fact) {
        this.field = fact.field();
        this.value = fact.value();
        this.before = fact.before() == null ? "" : TypedNumber.plain(fact.before());
        this.after = fact.after() == null ? "" : TypedNumber.plain(fact.after());
        this.unit = text(fact.unit());
        this.since = fact.since() == null ? "" : fact.since().toString();
        this.sourceTitle = text(fact.sourceTitle());
        this.sourceUrl = text(fact.sourceUrl());
        this.asOf = fact.asOf() == null ? "" : fact.asOf().toString();
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    TypedFact read() {
        return new TypedFact(field, value, before, after, unit, since, sourceTitle, sourceUrl, asOf);
    }

    public ProfileField getField() {
        return field;
    }

    /** The shape in small letters, by which the page chooses the input. */
    public String getShape() {
        return field.shape().name().toLowerCase(Locale.ROOT);
    }

    /** The id of the input of its value: one id for each sort of input, since a repeated part keeps what was typed by id. */
    public String getInput() {
        if (isTall()) {
            return "text";
        }
        return isFlat() ? "line" : getShape();
    }

    public boolean isMeasure() {
        return field.shape() == FieldShape.MEASURE;
    }

    /** Whether it is written over several lines. */
    public boolean isTall() {
        return field.shape() == FieldShape.TEXT || field.shape() == FieldShape.LIST;
    }

    /** Whether it is one line. */
    public boolean isFlat() {
        return field.shape() == FieldShape.LINE
                || field.shape() == FieldShape.MEASURE
                || field.shape() == FieldShape.MAILBOX;
    }

    public String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = text(value);
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = text(before);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = text(after);
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = text(unit);
    }

    public String getSince() {
        return since;
    }

    public void setSince(@Nullable String since) {
        this.since = text(since);
    }

    public String getSourceTitle() {
        return sourceTitle;
    }

    public void setSourceTitle(@Nullable String sourceTitle) {
        this.sourceTitle = text(sourceTitle);
    }

    public String getSourceUrl() {
        return sourceUrl;
    }

    public void setSourceUrl(@Nullable String sourceUrl) {
        this.sourceUrl = text(sourceUrl);
    }

    public String getAsOf() {
        return asOf;
    }

    public void setAsOf(@Nullable String asOf) {
        this.asOf = text(asOf);
    }
}
