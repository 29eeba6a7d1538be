package id.kipp.web.faces;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * Pages keep nothing on the server between being shown and being sent: all that a form needs comes with it, so that it outlives the
 * session, a restart, and any number of other pages. That a form was sent from our own page is for the filters to say.
 */
public class StatelessViews extends ViewHandlerWrapper {

    public StatelessViews(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot createView(FacesContext context, String viewId) {
        var view = super.createView(context, viewId);
        view.setTransient(true);
        return view;
    }

    /** Built anew whatever state the form names: an older version of the portal may have shown it. */
    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        context.setProcessingEvents(true);
        var view = createView(context, viewId);
        context.setViewRoot(view);
        try {
            getViewDeclarationLanguage(context, viewId).buildView(context, view);
        } catch (IOException unreadable) {
            throw new FacesException(unreadable);
        }
        return view;
    }
}
