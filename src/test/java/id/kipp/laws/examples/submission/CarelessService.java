package id.kipp.laws.examples.submission;

import id.kipp.kernel.access.Actor;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Internal;
import id.kipp.kernel.access.PermitAll;
import id.kipp.kernel.access.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;

/** Says at none of its doors who may use it, knows servlets, and lets the portal itself act. */
@ApplicationScoped
public class CarelessService {
    public String saysNothing() {
        return "done";
    }

    @RequiresPermission({})
    public String demandsNothing() {
        return "done";
    }

    @PermitAll(" ")
    public String opensWithoutAReason() {
        return "done";
    }

    @Internal("the examples")
    public String isInternal() {
        return "done";
    }

    String isInsideOfThePackage() {
        return "done";
    }

    static void actAsThePortal(CurrentActor current, HttpServletRequest request) {
        current.enter(Actor.portal());
    }
}
