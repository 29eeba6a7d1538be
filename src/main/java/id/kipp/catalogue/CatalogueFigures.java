package id.kipp.catalogue;

/**
 * How much the catalogue holds, demonstrations not counted.
 *
 * @param replications copies that run, succeeded, or were taken further at home
 * @param plans plans, promises and visits, which are no copies
 */
public record CatalogueFigures(long innovations, long institutions, long provinces, long replications, long plans) {}
