package id.kipp.judging.pact.web;

import id.kipp.judging.pact.PactService;
import id.kipp.judging.pact.PactService.OwnPact;
import id.kipp.judging.web.JurorWorklistPage;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.RuleViolationException;
import id.kipp.web.PageActions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pact of the edition whose stage the juror looks at: read and signed before the list opens. */
@Named("ownPact")
@RequestScoped
public class OwnPactView {
    private final PactService service;
    private final JurorWorklistPage worklist;
    private final PageActions actions;

    private @Nullable OwnPact pact;
    private boolean asked;

    @Inject
    public OwnPactView(PactService service, JurorWorklistPage worklist, PageActions actions) {
        this.service = service;
        this.worklist = worklist;
        this.actions = actions;
    }

    /** The pact; nothing where the edition asks for none. */
    public @Nullable OwnPact getPact() {
        if (!asked) {
            asked = true;
            pact = stage().flatMap(service::own).orElse(null);
        }
        return pact;
    }

    private Optional<Long> stage() {
        return Optional.ofNullable(worklist.getStage()).map(stage -> stage.editionId());
    }

    /** Whether the juror has still to sign. */
    public boolean isDue() {
        var own = getPact();
        return own != null && own.signedAt() == null;
    }

    public void sign() {
        var stage = Optional.ofNullable(worklist.getStage()).orElseThrow(() -> new NotFoundException("stage"));
        actions.attempt(
                () -> {
                    if (actions.requests().parameter("setuju").isEmpty()) {
                        throw new RuleViolationException("judging.pact.unticked");
                    }
                    service.sign(
                            stage.editionId(),
                            actions.requests().parameter("hash").orElse(""));
                },
                "judging.pact.signed",
                "/penilaian?tahap=" + stage.id());
    }
}
