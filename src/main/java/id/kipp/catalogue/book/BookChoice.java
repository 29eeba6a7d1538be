package id.kipp.catalogue.book;

import id.kipp.kernel.text.Slug;

/**
 * What a book can be made of.
 *
 * @param level such as Top 99
 * @param winners how many reached it
 */
public record BookChoice(int year, String level, long winners) {

    /** How the form and the address name it: 2016/top-99. */
    public String key() {
        return year + "/" + Slug.of(level);
    }
}
