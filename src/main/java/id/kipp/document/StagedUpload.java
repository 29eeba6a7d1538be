package id.kipp.document;

import id.kipp.document.scan.ScanAnswer;

/** An upload that the rules accepted and whose bytes are on disk; it becomes a document when something takes it in. */
public final class StagedUpload {
    private final String fileName;
    private final Vault.Kept kept;
    private final ScanAnswer scan;

    StagedUpload(String fileName, Vault.Kept kept, ScanAnswer scan) {
        this.fileName = fileName;
        this.kept = kept;
        this.scan = scan;
    }

    /** Whether a document holds the same bytes under the same name. */
    public boolean is(DocumentView known) {
        return known.fileName().equals(fileName) && known.sha256().equals(kept.sha256());
    }

    public String fileName() {
        return fileName;
    }

    Vault.Kept kept() {
        return kept;
    }

    ScanAnswer scan() {
        return scan;
    }
}
