package id.kipp.catalogue.profile;

import id.kipp.catalogue.profile.rules.ProfileState;
import id.kipp.kernel.Addressed;
import java.util.Optional;

/** Which profiles the curators look at, and in which order. */
public record CurationQuery(Optional<ProfileState> state, Order order, boolean descending) {

    /** What the list can be put in order by. */
    public enum Order implements Addressed {
        /** What waits, the oldest first; then the rest. */
        WAITING("menunggu"),
        TITLE("judul"),
        INSTITUTION("instansi"),
        SENT("dikirim");

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
