package id.kipp.catalogue.overview;

import id.kipp.catalogue.rules.LedgerCounts;

/**
 * What comes from a province, and what was taken there.
 *
 * @param code Kemendagri code
 * @param innovations innovations of institutions in it
 * @param adopted replications whose adopter lies in it, by status
 */
public record ProvinceCount(String code, String name, long innovations, LedgerCounts adopted) {}
