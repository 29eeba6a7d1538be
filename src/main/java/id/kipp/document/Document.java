package id.kipp.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A stored file: its row names the hash, the vault keeps the bytes; a document never changes. */
@Entity
@Table(name = "document")
class Document {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String sha256;
    private long bytes;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "uploaded_by")
    private long uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    protected Document() {}

    Document(Vault.Kept kept, String fileName, long uploadedBy, Instant now) {
        this.sha256 = kept.sha256();
        this.bytes = kept.bytes();
        this.mediaType = kept.mediaType();
        this.fileName = fileName;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = now;
    }

    DocumentView view() {
        return new DocumentView(id, fileName, mediaType, bytes, sha256, uploadedAt);
    }
}
