package id.kipp.laws.examples.submission;

/** Of the same name as another. */
class Twin {}
