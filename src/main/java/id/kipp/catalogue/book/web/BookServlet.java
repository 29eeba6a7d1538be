package id.kipp.catalogue.book.web;

import id.kipp.catalogue.book.BookService;
import id.kipp.document.rest.DocumentAnswer;
import id.kipp.kernel.NotFoundException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** {@code GET /berkas-buku/2016/top-99.pdf}: a published book; {@code /berkas-buku/{id}.pdf}: any, for the secretariat. */
@WebServlet("/berkas-buku/*")
public class BookServlet extends HttpServlet {
    private static final Pattern PUBLISHED = Pattern.compile("/(\\d{4}/[a-z0-9-]{1,60})\\.pdf");
    private static final Pattern ANY = Pattern.compile("/(\\d{1,18})\\.pdf");

    private final transient BookService books;

    @Inject
    public BookServlet(BookService books) {
        this.books = books;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = String.valueOf(request.getPathInfo());
        var published = PUBLISHED.matcher(path);
        if (published.matches()) {
            DocumentAnswer.send(response, books.open(published.group(1)));
            return;
        }
        var any = ANY.matcher(path);
        if (!any.matches()) {
            throw new NotFoundException("book " + path);
        }
        DocumentAnswer.send(response, books.preview(Long.parseLong(any.group(1))));
    }
}
