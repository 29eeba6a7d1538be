package id.kipp.submission.rest;

import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.StaleDataException;
import id.kipp.kernel.access.NotPermittedException;
import id.kipp.kernel.access.NotSignedInException;
import id.kipp.kernel.transaction.BusyException;
import id.kipp.submission.DraftService;
import id.kipp.submission.SubmissionViewService;
import id.kipp.web.text.Texts;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * {@code POST /simpan-usulan/{code}} with {@code {"version":3,"answers":{"ringkasan":"…"}}} saves answers outside the
 * life cycle of pages and answers {@code {"version":4,"savedAt":"…"}}. When somebody saved in between, 409 brings the
 * version and the answers as they stand, so that the script can compare; other refusals are problems after RFC 9457.
 */
@WebServlet("/simpan-usulan/*")
public class AutosaveServlet extends HttpServlet {
    private final transient DraftService drafts;
    private final transient SubmissionViewService views;
    private final transient Texts texts;

    @Inject
    public AutosaveServlet(DraftService drafts, SubmissionViewService views, Texts texts) {
        this.drafts = drafts;
        this.views = views;
        this.texts = texts;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        try {
            drafts.requireOwn(code);
            var draft = Draft.read(request.getInputStream());
            var saved = drafts.saveAnswers(code, draft.version(), draft.answers());
            var answer = Json.createObjectBuilder()
                    .add("version", saved.version())
                    .add("savedAt", saved.at().toString());
            send(response, 200, "application/json", answer.build());
        } catch (StaleDataException changed) {
            send(response, 409, Problem.TYPE, conflict(code));
        } catch (BusyException busy) {
            response.setIntHeader("Retry-After", BusyException.RETRY_AFTER_SECONDS);
            send(response, 503, Problem.TYPE, new Problem(503, texts.get(busy.key())).toJson());
        } catch (RuleViolationException refused) {
            var detail = texts.filled(refused.key(), refused.values());
            send(response, 409, Problem.TYPE, problem(409, "refused").with("detail", detail));
        } catch (NotSignedInException nobody) {
            send(response, 401, Problem.TYPE, problem(401, "signedout").toJson());
        } catch (NotPermittedException forbidden) {
            send(response, 403, Problem.TYPE, problem(403, "forbidden").toJson());
        } catch (NotFoundException unknown) {
            send(response, 404, Problem.TYPE, problem(404, "unknown").toJson());
        } catch (JsonException malformed) {
            send(response, 400, Problem.TYPE, problem(400, "malformed").toJson());
        }
    }

    /** The version and the answers as they stand now. */
    private JsonObject conflict(String code) {
        var submission = views.whole(code).submission();
        var answers = Json.createObjectBuilder();
        submission.answers().forEach(answers::add);
        return Json.createObjectBuilder(problem(409, "changed").toJson())
                .add("version", submission.version())
                .add("answers", answers)
                .build();
    }

    private Problem problem(int status, String name) {
        return new Problem(status, texts.get("submission.autosave." + name));
    }

    private static void send(HttpServletResponse response, int status, String type, JsonObject body)
            throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(body.toString());
    }
}
