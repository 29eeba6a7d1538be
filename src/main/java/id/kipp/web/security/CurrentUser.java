package id.kipp.web.security;

import id.kipp.kernel.access.Actor;
import id.kipp.kernel.access.CurrentActor;
import id.kipp.kernel.access.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who is looking at the page: {@code #{visitor.name}}, {@code #{visitor.may('SCORE')}}. */
@Named
@RequestScoped
public class CurrentUser {
    private final CurrentActor current;

    @Inject
    public CurrentUser(CurrentActor current) {
        this.current = current;
    }

    public boolean isSignedIn() {
        return current.find().isPresent();
    }

    public String getName() {
        return current.find().map(Actor::name).orElse("");
    }

    public boolean may(String permission) {
        return current.may(Permission.valueOf(permission));
    }
}
