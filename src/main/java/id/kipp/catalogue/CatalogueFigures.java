package id.kipp.catalogue;

/** How much the catalogue holds, demonstrations not counted. */
public record CatalogueFigures(long innovations, long institutions, long provinces, long replications) {}
