package id.kipp.account.invitation;

/** What is printed once for the owner of a new account; the code in groups of four, as one types it, and for how many days it is good. */
public record AccountSheet(String name, String username, String institution, String code, long days) {}
