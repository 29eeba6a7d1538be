package id.kipp.catalogue.book;

import id.kipp.document.DocumentUse;
import id.kipp.kernel.access.Internal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;

/** Keeps the files of books from being purged. */
@ApplicationScoped
class BookFiles implements DocumentUse {
    private final BookRepository books;

    @Inject
    BookFiles(BookRepository books) {
        this.books = books;
    }

    @Override
    @Internal("the purge of documents that nothing names")
    public Set<Long> named(Collection<Long> documentIds) {
        return books.documents(documentIds);
    }
}
