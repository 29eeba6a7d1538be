package id.kipp.web.routing;

import id.kipp.web.cache.HeldResponse;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Forms post back to the address that the reader sees, not to the page's file. */
public class RoutedViewHandler extends ViewHandlerWrapper {

    public RoutedViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        context.getExternalContext().getRequestMap().put(HeldResponse.FORM, true);
        var address = context.getExternalContext().getRequestMap().get(RoutingFilter.ADDRESS);
        var root = context.getViewRoot();
        if (address != null && root != null && viewId.equals(root.getViewId())) {
            return address.toString();
        }
        return super.getActionURL(context, viewId);
    }
}
