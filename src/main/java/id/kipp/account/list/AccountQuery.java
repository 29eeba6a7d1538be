package id.kipp.account.list;

import id.kipp.account.Role;
import java.util.Optional;

/**
 * Which accounts a list shows, and in which order.
 *
 * @param text a part of the name or the user name; empty for all
 * @param institution a part of the institution's name or short name; empty for all
 */
public record AccountQuery(
        String text,
        String institution,
        Optional<Role> role,
        Optional<AccountStatus> status,
        AccountOrder order,
        boolean descending) {}
