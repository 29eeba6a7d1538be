package id.kipp.account.invitation;

import java.util.List;
import java.util.OptionalLong;

/**
 * What became of a list.
 *
 * @param sheets for the owners of the accounts that were made
 * @param brokenAt the line of the list from which on nothing was made, because a portion failed
 */
public record ImportResult(List<AccountSheet> sheets, OptionalLong brokenAt) {
    public ImportResult {
        sheets = List.copyOf(sheets);
    }
}
