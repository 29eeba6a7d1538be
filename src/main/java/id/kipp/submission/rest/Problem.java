package id.kipp.submission.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** A refusal in the form of RFC 9457. */
record Problem(int status, String title) {
    static final String TYPE = "application/problem+json";

    JsonObject toJson() {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .build();
    }

    JsonObject with(String name, String value) {
        return Json.createObjectBuilder(toJson()).add(name, value).build();
    }
}
