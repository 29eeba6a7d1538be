package id.kipp.web;

import java.util.List;

/** Something wrong in a form, for the summary on top of it: the id of the field and what is wrong with it. */
public record FieldError(String field, String text) {

    /** What is wrong with this field; empty when nothing is. */
    public static String of(String field, List<FieldError> wrongs) {
        return wrongs.stream()
                .filter(wrong -> wrong.field().equals(field))
                .map(FieldError::text)
                .findFirst()
                .orElse("");
    }
}
