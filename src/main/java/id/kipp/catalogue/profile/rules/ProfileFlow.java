package id.kipp.catalogue.profile.rules;

import java.util.Optional;

/** The way of a draft from its owner to the public. */
public final class ProfileFlow {
    private ProfileFlow() {}

    /** Where the draft lies after a step; none when the step is not possible from here. */
    public static Optional<ProfileState> after(ProfileState from, ProfileStep step) {
        return Optional.ofNullable(
                switch (step) {
                    case WRITE ->
                        switch (from) {
                            case NONE, DRAFT -> ProfileState.DRAFT;
                            case RETURNED -> ProfileState.RETURNED;
                            case SENT -> null;
                        };
                    case SEND ->
                        switch (from) {
                            case DRAFT, RETURNED -> ProfileState.SENT;
                            case NONE, SENT -> null;
                        };
                    case WITHDRAW -> from == ProfileState.SENT ? ProfileState.DRAFT : null;
                    case PUBLISH -> from == ProfileState.SENT ? ProfileState.NONE : null;
                    case GIVE_BACK -> from == ProfileState.SENT ? ProfileState.RETURNED : null;
                });
    }
}
