package id.kipp.catalogue.overview;

import id.kipp.catalogue.InnovationRow;
import id.kipp.catalogue.ledger.RecordLedger;
import id.kipp.institution.InstitutionView;
import id.kipp.institution.figures.IndexValue;
import id.kipp.kernel.Page;
import java.util.List;

/**
 * What the public knows of an institution: what it won, what others copied from it, what it copied, and its published index.
 *
 * @param counted how many innovations it has, demonstrations not counted
 * @param given copies of its innovations
 * @param taken innovations of others that it copied
 */
public record InstitutionProfile(
        InstitutionView institution,
        Page<InnovationRow> innovations,
        long counted,
        List<AwardCount> awards,
        RecordLedger given,
        RecordLedger taken,
        List<IndexValue> index) {
    public InstitutionProfile {
        awards = List.copyOf(awards);
        index = List.copyOf(index);
    }
}
