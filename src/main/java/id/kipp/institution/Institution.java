package id.kipp.institution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A ministry, agency, regional government or company that takes part; it owns service units and has Admin Lokal. */
@Entity
@Table(name = "institution")
class Institution {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;
    private String slug;

    @Enumerated(EnumType.STRING)
    private InstitutionKind kind;

    @Column(name = "short_name")
    private @Nullable String shortName;

    @Column(name = "province_code")
    private @Nullable String provinceCode;

    @Column(name = "region_code")
    private @Nullable String regionCode;

    @Version
    private int version;

    protected Institution() {}

    InstitutionView view(@Nullable String province) {
        return new InstitutionView(id, name, slug, kind, shortName, provinceCode, province);
    }

    /** Whether it goes by this: its official name, its short name, or the Kemendagri code of its region. */
    boolean isCalled(String word) {
        return Stream.of(name, shortName, regionCode).anyMatch(word::equalsIgnoreCase);
    }

    @Nullable
    String provinceCode() {
        return provinceCode;
    }
}
