package id.kipp.document.scan;

import java.io.InputStream;

/** Stands in where no scanner was set up. */
final class NoScanner implements Scanner {
    @Override
    public boolean isSet() {
        return false;
    }

    @Override
    public ScanAnswer scan(InputStream content) {
        return ScanAnswer.unknown();
    }
}
