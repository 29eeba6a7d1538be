package id.kipp.catalogue.profile.rules;

/** What the owner and the curators do with the draft of a profile. */
public enum ProfileStep {
    WRITE,
    SEND,
    WITHDRAW,
    PUBLISH,
    GIVE_BACK
}
