package id.kipp.institution;

import org.jspecify.annotations.Nullable;

/**
 * An institution as others see it.
 *
 * @param provinceCode Kemendagri code of the province it lies in; none for central institutions
 */
public record InstitutionView(
        long id,
        String name,
        InstitutionKind kind,
        @Nullable String shortName,
        @Nullable String provinceCode,
        @Nullable String province) {}
