package id.kipp.submission;

/** A receipt with the names that belong on the printed page. */
public record ReceiptSheet(ReceiptView receipt, EntryLine line, String edition) {}
