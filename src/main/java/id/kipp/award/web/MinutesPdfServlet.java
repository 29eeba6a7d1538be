package id.kipp.award.web;

import id.kipp.award.PlenaryService;
import id.kipp.document.rest.DocumentAnswer;
import id.kipp.kernel.NotFoundException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** {@code GET /berkas-berita-acara/{stage}.pdf}: the minutes of a plenary that is recorded, for those who decide. */
@WebServlet("/berkas-berita-acara/*")
public class MinutesPdfServlet extends HttpServlet {
    private static final Pattern NAME = Pattern.compile("/(\\d{1,18})\\.pdf");

    private final transient PlenaryService plenaries;
    private final transient MinutesPrint print;

    @Inject
    public MinutesPdfServlet(PlenaryService plenaries, MinutesPrint print) {
        this.plenaries = plenaries;
        this.print = print;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var name = NAME.matcher(String.valueOf(request.getPathInfo()));
        if (!name.matches()) {
            throw new NotFoundException("minutes " + request.getPathInfo());
        }
        var sheet = plenaries.sheet(Long.parseLong(name.group(1)));
        var recorded = sheet.recorded().orElseThrow(() -> new NotFoundException("minutes " + name.group(1)));
        response.setHeader("Cache-Control", "no-store");
        DocumentAnswer.send(
                response, "application/pdf", "berita-acara-" + name.group(1) + ".pdf", print.print(sheet, recorded));
    }
}
