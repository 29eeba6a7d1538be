package id.kipp.laws.examples.submission;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The second reader of one setting. */
class OtherSettings {
    final boolean twice;

    OtherSettings(@ConfigProperty(name = "kipp.twice") boolean twice) {
        this.twice = twice;
    }
}
