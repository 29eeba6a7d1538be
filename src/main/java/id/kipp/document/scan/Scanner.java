package id.kipp.document.scan;

import java.io.InputStream;

/** Looks through a file for viruses; never throws for its own troubles, since uploads go on without it. */
public interface Scanner {
    /** Whether one was set up at all: what nobody will ever scan is not said to wait for it. */
    boolean isSet();

    ScanAnswer scan(InputStream content);
}
