package id.kipp.laws.examples.award;

/** Of the same name as another. */
class Twin {}
