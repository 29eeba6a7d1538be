package id.kipp.account.invitation;

import java.util.List;

/**
 * What became of the wish for new codes.
 *
 * @param leftOut the user names that are unknown or disabled, or whose owners have a password already
 */
public record RenewedCodes(List<AccountSheet> sheets, List<String> leftOut) {
    public RenewedCodes {
        sheets = List.copyOf(sheets);
        leftOut = List.copyOf(leftOut);
    }
}
