package id.kipp.catalogue.book.web;

import id.kipp.catalogue.book.BookService;
import id.kipp.catalogue.book.BookView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The books of winners that everybody may read. */
@Named
@RequestScoped
public class BooksPage {
    private final BookService books;
    private @Nullable List<BookView> published;

    @Inject
    public BooksPage(BookService books) {
        this.books = books;
    }

    public List<BookView> getPublished() {
        var known = published;
        if (known == null) {
            known = books.published();
            published = known;
        }
        return known;
    }
}
