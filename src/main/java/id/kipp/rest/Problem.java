package id.kipp.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.StatusType;

/** What went wrong, as RFC 9457 says it. */
final class Problem {
    static final MediaType TYPE = new MediaType("application", "problem+json", "utf-8");

    private Problem() {}

    static Response of(StatusType status, String detail) {
        return answer(status, body(status, detail));
    }

    /** Names the parameter that is wrong. */
    static Response ofParameter(StatusType status, String parameter, String detail) {
        return answer(
                status,
                Json.createObjectBuilder(body(status, detail))
                        .add("parameter", parameter)
                        .build());
    }

    /** The body alone, for what answers outside of JAX-RS. */
    static JsonObject body(StatusType status, String detail) {
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", status.getReasonPhrase())
                .add("status", status.getStatusCode())
                .add("detail", detail)
                .build();
    }

    private static Response answer(StatusType status, JsonObject body) {
        return Response.status(status).type(TYPE).entity(body.toString()).build();
    }
}
