package id.kipp.account.contact;

import org.jspecify.annotations.Nullable;

/** Somebody who can be asked: the name, and where they are reached, if that is known. */
public record Contact(
        long id,
        String name,
        @Nullable String email,
        @Nullable Long institutionId,
        @Nullable Long unitId) {

    /** In one line, for a list or a file. */
    public String line() {
        return email == null || email.isEmpty() ? name : name + " <" + email + ">";
    }
}
