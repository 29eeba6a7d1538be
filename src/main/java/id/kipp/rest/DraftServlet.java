package id.kipp.rest;

import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.StaleDataException;
import id.kipp.kernel.access.NotPermittedException;
import id.kipp.kernel.access.NotSignedInException;
import id.kipp.kernel.transaction.BusyException;
import id.kipp.web.text.Texts;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/**
 * Saves what the autosave script sends, outside the life cycle of pages: {@code POST …/{code}} with
 * {@code {"version":3,"answers":{"ringkasan":"…"}}} is answered by {@code {"version":4,"savedAt":"…"}}. When somebody saved in
 * between, 409 brings the version and the texts as they stand, so that the script can compare; other refusals are problems
 * after RFC 9457, whose detail is in the reader's language.
 */
public abstract class DraftServlet extends HttpServlet {
    /** The version that the next save must name, and when this one was done. */
    public record Receipt(int version, Instant at) {}

    /** What is stored now. */
    public record Stored(int version, Map<String, String> texts) {}

    private final transient Texts words;

    protected DraftServlet(Texts words) {
        this.words = words;
    }

    /** Refuses who may not write there, before anything of the body is read. */
    protected abstract void requireOwn(String code);

    protected abstract Receipt save(String code, Draft draft);

    protected abstract Stored stored(String code);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        try {
            requireOwn(code);
            var saved = save(code, Draft.read(request.getInputStream()));
            var answer = Json.createObjectBuilder()
                    .add("version", saved.version())
                    .add("savedAt", saved.at().toString());
            send(response, Status.OK, MediaType.APPLICATION_JSON, answer.build());
        } catch (StaleDataException changed) {
            send(response, Status.CONFLICT, Problem.TYPE.toString(), conflict(code));
        } catch (BusyException busy) {
            response.setIntHeader("Retry-After", BusyException.RETRY_AFTER_SECONDS);
            refuse(response, Status.SERVICE_UNAVAILABLE, words.get(busy.key()));
        } catch (RuleViolationException refused) {
            refuse(response, Status.CONFLICT, words.filled(refused.key(), refused.values()));
        } catch (NotSignedInException nobody) {
            refuse(response, Status.UNAUTHORIZED, words.get("web.save.signedout"));
        } catch (NotPermittedException forbidden) {
            refuse(response, Status.FORBIDDEN, words.get("web.save.forbidden"));
        } catch (NotFoundException unknown) {
            refuse(response, Status.NOT_FOUND, words.get("web.save.unknown"));
        } catch (JsonException malformed) {
            refuse(response, Status.BAD_REQUEST, words.get("web.save.malformed"));
        }
    }

    private JsonObject conflict(String code) {
        var stored = stored(code);
        var texts = Json.createObjectBuilder();
        stored.texts().forEach(texts::add);
        return Json.createObjectBuilder(Problem.body(Status.CONFLICT, words.get("web.save.changed")))
                .add("version", stored.version())
                .add("answers", texts)
                .build();
    }

    private static void refuse(HttpServletResponse response, Status status, String detail) throws IOException {
        send(response, status, Problem.TYPE.toString(), Problem.body(status, detail));
    }

    private static void send(HttpServletResponse response, Status status, String type, JsonObject body)
            throws IOException {
        response.setStatus(status.getStatusCode());
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(body.toString());
    }
}
