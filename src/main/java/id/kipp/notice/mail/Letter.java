package id.kipp.notice.mail;

/** A mail in words: its subject, as plain text, and as simple HTML. */
public record Letter(String subject, String text, String html) {}
