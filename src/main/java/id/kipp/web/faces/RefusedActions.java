package id.kipp.web.faces;

import id.kipp.kernel.RuleViolationException;
import id.kipp.kernel.StaleDataException;
import id.kipp.web.PageActions;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import jakarta.faces.event.ActionListenerWrapper;
import java.util.Optional;

/** A form whose action was refused without its page having said so is shown again, with the reason and with what was typed. */
public class RefusedActions extends ActionListenerWrapper {

    private final ActionListener wrapped;

    public RefusedActions(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public ActionListener getWrapped() {
        return wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        try {
            super.processAction(event);
        } catch (RuntimeException failure) {
            var context = event.getFacesContext();
            if (!context.isPostback() || !tell(context, failure)) {
                throw failure;
            }
        }
    }

    private static boolean tell(FacesContext context, Throwable failure) {
        var actions = context.getApplication().evaluateExpressionGet(context, "#{pageActions}", PageActions.class);
        var stale = cause(failure, StaleDataException.class);
        var refused = cause(failure, RuleViolationException.class);
        stale.ifPresent(changed -> actions.tellStale());
        refused.ifPresent(actions::refuse);
        return stale.isPresent() || refused.isPresent();
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> wanted) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (wanted.isInstance(cause)) {
                return Optional.of(wanted.cast(cause));
            }
        }
        return Optional.empty();
    }
}
