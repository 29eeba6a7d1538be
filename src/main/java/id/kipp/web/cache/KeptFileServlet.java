package id.kipp.web.cache;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A public file that is the same for everybody: kept beside the public pages, and made again when something public has changed. */
public abstract class KeptFileServlet extends HttpServlet {
    private final transient PublicPageCache pages;

    protected KeptFileServlet(PublicPageCache pages) {
        this.pages = pages;
    }

    /** Writes the file with its type; an address without a file is refused by an exception. */
    protected abstract void make(HttpServletRequest request, HttpServletResponse response) throws IOException;

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var key = pages.fileKey(request);
        var kept = key.flatMap(pages::find);
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (kept.isPresent()) {
            kept.get().send(request, response);
            return;
        }
        var held = new HeldResponse(response);
        make(request, held);
        var made = held.whole();
        key.ifPresent(place -> pages.keep(place, made));
        made.send(request, response);
    }
}
