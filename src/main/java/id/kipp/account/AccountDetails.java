package id.kipp.account;

import id.kipp.kernel.text.TypedText;
import java.util.Set;

/**
 * What somebody typed about the owner of an account.
 *
 * @param institution its official name, short name or Kemendagri code; empty for none
 * @param unit the name of the service unit, known or new; empty for none
 * @param independent whether a juror is said to belong to no institution that takes part
 */
public record AccountDetails(
        String name, String email, Set<Role> roles, String institution, String unit, boolean independent) {
    public AccountDetails {
        name = TypedText.line(name);
        email = TypedText.line(email);
        institution = TypedText.line(institution);
        unit = TypedText.line(unit);
        roles = Set.copyOf(roles);
    }
}
