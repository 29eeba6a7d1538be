package id.kipp.web;

import id.kipp.kernel.Actor;
import id.kipp.kernel.CurrentActor;
import id.kipp.kernel.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who looks at the page, so that it shows only the doors that open: {@code #{visitor.may('SCREEN')}}. */
@Named("visitor")
@RequestScoped
public class Visitor {
    private final CurrentActor actor;

    @Inject
    public Visitor(CurrentActor actor) {
        this.actor = actor;
    }

    public boolean isSignedIn() {
        return actor.find().isPresent();
    }

    public String getName() {
        return actor.find().map(Actor::name).orElse("");
    }

    public boolean may(String permission) {
        return actor.may(Permission.valueOf(permission));
    }
}
