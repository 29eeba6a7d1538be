package id.kipp.audit.rules;

import java.time.Instant;

/**
 * One line of the trail before it is chained.
 *
 * @param number its place in the chain, from 1, without gaps
 * @param facts canonical text of the facts, see {@link CanonicalJson}
 */
public record AuditEntry(
        long number, Instant at, long actorId, String actor, String kind, String subject, String facts) {}
