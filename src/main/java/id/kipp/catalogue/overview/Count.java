package id.kipp.catalogue.overview;

/** How many there are of what is called so. */
public record Count(String name, long number) {}
