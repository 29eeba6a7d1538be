package id.kipp.institution;

import org.jspecify.annotations.Nullable;

/**
 * An institution as others see it.
 *
 * @param slug the readable end of its page's address
 * @param provinceCode Kemendagri code of the province it lies in; none for central institutions
 */
public record InstitutionView(
        long id,
        String name,
        String slug,
        InstitutionKind kind,
        @Nullable String shortName,
        @Nullable String provinceCode,
        @Nullable String province) {

    /** The address of its page. */
    public String address() {
        return "/instansi/" + slug;
    }
}
