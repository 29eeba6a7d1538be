package id.kipp.catalogue.overview;

import id.kipp.institution.InstitutionKind;
import java.util.Optional;

/**
 * Which institutions are asked for.
 *
 * @param part words of the name; empty for all
 * @param province empty for all
 * @param byName whether in the order of their names, not of how much they won
 * @param backwards whether that order is turned round
 */
public record InstitutionQuery(
        String part,
        Optional<InstitutionKind> kind,
        String province,
        boolean byName,
        boolean backwards,
        int page,
        int size) {}
