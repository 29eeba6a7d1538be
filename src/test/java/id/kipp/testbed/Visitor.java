package id.kipp.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Someone who talks HTTP to the portal and keeps cookies; redirects are shown, not followed. */
public final class Visitor {
    private final URI baseUri;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            // As browsers and nginx speak to it; Java would upgrade to HTTP/2, which Payara does not compress.
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    public Visitor(URI baseUri) {
        this.baseUri = baseUri;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    /** A form sent from one of the portal's own pages. */
    public HttpResponse<String> post(String path, Map<String, String> form) {
        return postBody(path, encoded(form));
    }

    /** The same of a form that is written out as it is sent. */
    public HttpResponse<String> postBody(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Origin", baseUri.toString())
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** What the portal's own script would send. */
    public HttpResponse<String> sendJson(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(json))
                .build());
    }

    /** A file as a browser's form sends it. */
    public HttpResponse<String> upload(String path, String field, String fileName, byte[] content) {
        var before = "--batas\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=batas")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(before),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--batas--\r\n")))
                .build());
    }

    /** The fields of the form that holds this button as its page brings them, with the typed ones and the button pressed. */
    public Map<String, String> form(String path, String button, Map<String, String> typed) {
        var page = get(path);
        if (page.statusCode() != 200) {
            throw new IllegalStateException(page.statusCode() + " at " + path);
        }
        return PageForm.of(page.body(), button, typed);
    }

    /** The same of a page that was answered already. */
    public static Map<String, String> formOf(String page, String button, Map<String, String> typed) {
        return PageForm.of(page, button, typed);
    }

    /** Opens a page, fills in the form that holds this button, and presses it. */
    public HttpResponse<String> submit(String path, String button, Map<String, String> typed) {
        return post(path, form(path, button, typed));
    }

    /** Signs in as one of the demonstration's people. */
    public Visitor signedInAs(String username) {
        var answer = submit(
                "/masuk", "sign-in:send", Map.of("sign-in:name", username, "sign-in:password", Portal.DEMO_PASSWORD));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(username + " does not get in: " + answer.body());
        }
        return this;
    }

    /** A request to fill in at will. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(baseUri.resolve(path)).timeout(Duration.ofSeconds(60));
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** A file as it came, which must be there. */
    public byte[] bytes(String path) {
        try {
            var answer = client.send(request(path).GET().build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " at " + path);
            }
            return answer.body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** The words of a PDF in their order, its lines joined. */
    public String text(String path) {
        try (var pdf = Loader.loadPDF(bytes(path))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** The fields as a form's body. */
    public static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
