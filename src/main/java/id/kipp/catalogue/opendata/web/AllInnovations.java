package id.kipp.catalogue.opendata.web;

import id.kipp.catalogue.InnovationRow;
import id.kipp.catalogue.opendata.OpenDataService;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** All records, read a part at a time while they are written. */
final class AllInnovations implements Iterable<InnovationRow> {
    private static final int PART = 500;

    private final OpenDataService data;

    AllInnovations(OpenDataService data) {
        this.data = data;
    }

    @Override
    public Iterator<InnovationRow> iterator() {
        return new Iterator<>() {
            private List<InnovationRow> part = data.after(0, PART);
            private int at;

            @Override
            public boolean hasNext() {
                // A part may be smaller when a record went away meanwhile; only an empty one is the end.
                if (at == part.size() && at > 0) {
                    part = data.after(part.get(at - 1).id(), PART);
                    at = 0;
                }
                return at < part.size();
            }

            @Override
            public InnovationRow next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return part.get(at++);
            }
        };
    }
}
