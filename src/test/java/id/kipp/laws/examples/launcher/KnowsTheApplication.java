package id.kipp.laws.examples.launcher;

import id.kipp.kernel.Wib;

/** A launcher that needs the application before it has started it. */
class KnowsTheApplication {
    final String zone = Wib.ZONE.getId();
}
