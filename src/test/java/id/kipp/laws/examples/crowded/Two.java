package id.kipp.laws.examples.crowded;

/** One of three where two are enough. */
class Two {}
