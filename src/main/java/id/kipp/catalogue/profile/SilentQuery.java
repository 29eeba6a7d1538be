package id.kipp.catalogue.profile;

import id.kipp.kernel.Addressed;

/** In which order silent records are listed. */
public record SilentQuery(Order order, boolean descending) {

    /** What the list can be put in order by. */
    public enum Order implements Addressed {
        /** Never confirmed first, then the longest silent. */
        SILENT("lama-diam"),
        TITLE("judul"),
        INSTITUTION("instansi");

        private final String address;

        Order(String address) {
            this.address = address;
        }

        @Override
        public String address() {
            return address;
        }
    }
}
