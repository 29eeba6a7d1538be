package id.kipp.document.rest;

import id.kipp.document.DocumentOpeningService.Opened;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends an opened document as an attachment that no browser runs. */
public final class DocumentAnswer {
    /** Should a browser show it all the same: nothing in it runs, loads, sends, or stands inside another page. */
    private static final String POLICY =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    private DocumentAnswer() {}

    /** Sends it and closes it. */
    public static void send(HttpServletResponse response, Opened opened) throws IOException {
        try (var content = opened.content()) {
            headers(
                    response,
                    opened.view().mediaType(),
                    opened.view().fileName(),
                    opened.view().bytes());
            content.transferTo(response.getOutputStream());
        }
    }

    /** Sends a file that was made for this answer. */
    public static void send(HttpServletResponse response, String mediaType, String fileName, byte[] content)
            throws IOException {
        headers(response, mediaType, fileName, content.length);
        response.getOutputStream().write(content);
    }

    private static void headers(HttpServletResponse response, String mediaType, String fileName, long bytes) {
        var name = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(mediaType);
        response.setContentLengthLong(bytes);
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }
}
