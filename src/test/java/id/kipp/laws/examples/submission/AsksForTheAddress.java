package id.kipp.laws.examples.submission;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads a setting where nobody looks for it, and one that another reads as well. */
class AsksForTheAddress {
    final String address;
    final String home = System.getenv("HOME");

    AsksForTheAddress(@ConfigProperty(name = "kipp.twice") String address) {
        this.address = address;
    }
}
