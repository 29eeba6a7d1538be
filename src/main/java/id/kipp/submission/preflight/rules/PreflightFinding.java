package id.kipp.submission.preflight.rules;

import id.kipp.submission.rules.Finding;

/**
 * What the pre-flight saw.
 *
 * @param blocks whether nothing is sent as long as it is so
 */
public record PreflightFinding(PreflightRule rule, boolean blocks, Finding finding) {}
