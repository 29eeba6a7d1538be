package id.kipp.catalogue.overview;

import id.kipp.institution.InstitutionView;

/** An institution in a list, with how many of its innovations the catalogue holds. */
public record InstitutionLine(InstitutionView institution, long innovations) {}
