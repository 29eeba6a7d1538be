package id.kipp.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/**
 * A page that is sent again whole gets a new nonce. The widget library wants the old one back, which only its own script
 * sends: without it, every form that shows a mistake would end in an error.
 */
public class CspNonceRenewal implements PhaseListener {
    private static final String NONCE = "primefaces.nonce";

    @Override
    public void afterPhase(PhaseEvent event) {
        var context = event.getFacesContext();
        var wholePage = context.isPostback() && !context.getPartialViewContext().isAjaxRequest();
        var cameBack = context.getExternalContext().getRequestParameterMap().containsKey(NONCE);
        if (wholePage && !cameBack && context.getViewRoot() != null) {
            var kept = context.getViewRoot().getViewMap(false);
            if (kept != null) {
                kept.remove(NONCE);
            }
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
