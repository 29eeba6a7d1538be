package id.kipp.platform.seed.csv;

/** A row that was not loaded: where it is and why; line 0 stands for the file as a whole. */
public record BadRow(String file, long line, String reason) {
    @Override
    public String toString() {
        return line > 0 ? "%s baris %d: %s".formatted(file, line, reason) : file + ": " + reason;
    }
}
