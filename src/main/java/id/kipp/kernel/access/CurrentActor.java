package id.kipp.kernel.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds who is acting in this request or job; the sign-in filter and jobs set it. */
@RequestScoped
public class CurrentActor {
    private @Nullable Actor actor;

    public void enter(Actor who) {
        this.actor = who;
    }

    public void leave() {
        this.actor = null;
    }

    public Optional<Actor> find() {
        return Optional.ofNullable(actor);
    }

    /** Who is acting; throws {@link NotSignedInException} when nobody is. */
    public Actor get() {
        return find().orElseThrow(NotSignedInException::new);
    }

    public boolean may(Permission permission) {
        return actor != null && actor.may(permission);
    }
}
