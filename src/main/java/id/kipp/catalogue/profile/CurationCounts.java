package id.kipp.catalogue.profile;

/** How many profiles wait for the curators, and how many records their owners have not confirmed in time. */
public record CurationCounts(long waiting, long silent) {}
