package id.kipp.document;

import id.kipp.document.scan.ScanAnswer;
import id.kipp.kernel.access.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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

    @Column(name = "unit_id")
    private @Nullable Long unitId;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "scanned_at")
    private @Nullable Instant scannedAt;

    @Column(name = "scan_tried_at")
    private @Nullable Instant scanTriedAt;

    private @Nullable String infection;

    @Column(name = "purged_at")
    private @Nullable Instant purgedAt;

    protected Document() {}

    Document(StagedUpload file, Actor uploader, Instant now) {
        var kept = file.kept();
        this.sha256 = kept.sha256();
        this.bytes = kept.bytes();
        this.mediaType = kept.mediaType();
        this.fileName = file.fileName();
        this.uploadedBy = uploader.id();
        this.unitId = uploader.unitId();
        this.uploadedAt = now;
        note(file.scan(), now);
    }

    /** Notes what the scanner said; when it said nothing, others are asked for before this one is asked for again. */
    final void note(ScanAnswer answer, Instant now) {
        scanTriedAt = now;
        if (answer.isClean()) {
            scannedAt = now;
        } else if (answer.isInfected()) {
            scannedAt = now;
            infection = answer.name();
        }
    }

    boolean isInfected() {
        return infection != null;
    }

    /** What others see of it; without a scanner nothing is said to wait for one. */
    DocumentView view(boolean scanned) {
        return new DocumentView(id, fileName, mediaType, bytes, sha256, uploadedAt, scan(scanned));
    }

    private Scan scan(boolean scanned) {
        if (isInfected()) {
            return Scan.INFECTED;
        }
        return scannedAt != null ? Scan.CLEAN : scanned ? Scan.WAITING : Scan.NONE;
    }

    long id() {
        return id;
    }

    String sha256() {
        return sha256;
    }

    String fileName() {
        return fileName;
    }
}
