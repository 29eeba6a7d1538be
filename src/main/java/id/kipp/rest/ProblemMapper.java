package id.kipp.rest;

import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.StaleDataException;
import id.kipp.kernel.access.NotPermittedException;
import id.kipp.kernel.access.NotSignedInException;
import id.kipp.kernel.transaction.BusyException;
import id.kipp.kernel.transaction.Contention;
import id.kipp.web.text.Texts;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Every other failure as a problem; only the unforeseen is logged as an error, under the number that the answer names. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    private final Texts texts;

    @Inject
    public ProblemMapper(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof BusyException || Contention.ofAnyKind(thrown)) {
            var busy = thrown instanceof BusyException said ? said : BusyException.of(thrown);
            return Response.fromResponse(Problem.of(Status.SERVICE_UNAVAILABLE, texts.get(busy.key())))
                    .header("Retry-After", BusyException.RETRY_AFTER_SECONDS)
                    .build();
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFoundException) {
                return Problem.of(Status.NOT_FOUND, "There is nothing at this address.");
            }
            if (cause instanceof NotSignedInException) {
                return Problem.of(Status.UNAUTHORIZED, "Sign in first.");
            }
            if (cause instanceof NotPermittedException) {
                return Problem.of(Status.FORBIDDEN, "This is for another role.");
            }
            if (cause instanceof StaleDataException) {
                return Problem.of(Status.CONFLICT, "Somebody else changed it since it was read.");
            }
            if (cause instanceof RuleViolationException refused) {
                return Problem.of(
                        Status.CONFLICT,
                        texts.of(refused.key(), refused.values().toArray()));
            }
            if (cause instanceof WebApplicationException standard) {
                return Problem.of(standard.getResponse().getStatusInfo(), "The request does not fit this address.");
            }
        }
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, thrown, () -> "incident " + number);
        return Problem.of(Status.INTERNAL_SERVER_ERROR, "Incident " + number + ". Try again later.");
    }
}
