package id.kipp.account;

/** An account in a list, with the names of where its owner works; empty for none. */
public record AccountLine(AccountRow row, String institution, String unit) {}
