package id.kipp.notice.choice;

/** A kind of notice, and whether somebody wants it by mail. */
public record MailChoice(String kind, boolean byMail) {}
