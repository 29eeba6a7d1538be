package id.kipp.platform.seed.csv;

/** A row that was not loaded: where it is and why. */
public record BadRow(String file, long line, String reason) {
    @Override
    public String toString() {
        return "%s baris %d: %s".formatted(file, line, reason);
    }
}
