/** What happened to submissions, for whoever listens: the audit trail first of all. */
@NullMarked
package id.kipp.submission.event;

import org.jspecify.annotations.NullMarked;
