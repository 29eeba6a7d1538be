package id.kipp.judging.rules.reliability;

/** Words for a reliability (Cicchetti, Psychological Assessment 6, 1994). */
public enum Band {
    POOR,
    FAIR,
    GOOD,
    EXCELLENT;

    public static Band of(double reliability) {
        if (reliability >= .75) {
            return EXCELLENT;
        }
        if (reliability >= .6) {
            return GOOD;
        }
        return reliability >= .4 ? FAIR : POOR;
    }
}
