package id.kipp.account.contact;

import id.kipp.kernel.access.Permission;
import java.util.Set;

/** Somebody to whom a mail goes: where the person belongs, and what the person is trusted with, at this moment. */
public record Addressee(Recipient place, String name, String email, Set<Permission> permissions) {
    public Addressee {
        permissions = Set.copyOf(permissions);
    }
}
