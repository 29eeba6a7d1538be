package id.kipp.launcher.gate;

import java.nio.charset.StandardCharsets;

/** Answers of the gate's own, where no page of the portal can answer. */
enum Refusal {
    /** The request is not one. */
    MALFORMED(400, 0, "Permintaan tidak dapat dibaca", "The request cannot be read."),
    /** A body without a length: no browser sends one, and what lies before the portal may see another end of it (RFC 9112, 6.3). */
    LENGTHLESS(411, 0, "Panjang kiriman tidak disebut", "Say how long the request is (Content-Length)."),
    /** The sender has more under way than its share. */
    TOO_MANY(503, 10, "Terlalu banyak kiriman sekaligus", "Too many at once from one address; try again in a moment."),
    /** The portal is still starting. */
    STARTING(503, 15, "Portal sedang dimulai", "The portal is starting; try again in a moment.");

    private final int status;
    private final int retryAfter;
    private final String title;
    private final String english;

    Refusal(int status, int retryAfter, String title, String english) {
        this.status = status;
        this.retryAfter = retryAfter;
        this.title = title;
        this.english = english;
    }

    int status() {
        return status;
    }

    /** Seconds after which one may try again; 0 when trying again is of no use. */
    int retryAfter() {
        return retryAfter;
    }

    byte[] page() {
        var again = retryAfter > 0 ? "<p>Silakan coba lagi sebentar lagi.</p>" : "";
        return """
                <!DOCTYPE html>
                <html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>%1$s – KIPP</title></head><body><h1>%1$s</h1>%2$s<p lang="en">%3$s</p></body></html>
                """.formatted(title, again, english).getBytes(StandardCharsets.UTF_8);
    }
}
