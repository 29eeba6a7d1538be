package id.kipp.audit;

import java.time.Instant;

/** One line of the trail for the secretariat's list. */
public record AuditRow(long number, Instant at, String actor, String kind, String subject, String facts) {}
