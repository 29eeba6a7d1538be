package id.kipp.catalogue.rules;

/** How long the texts of a book may be, in characters. */
public final class BookLimits {
    public static final int FOREWORD = 6000;

    private BookLimits() {}
}
