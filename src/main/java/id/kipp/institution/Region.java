package id.kipp.institution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A province, regency or city under its Kemendagri code. */
@Entity
@Table(name = "region")
class Region {
    @Id
    private String code;

    private String name;

    @Column(name = "level")
    private String level;

    @Column(name = "parent_code")
    private @Nullable String parentCode;

    protected Region() {}

    String code() {
        return code;
    }

    String name() {
        return name;
    }
}
