package id.kipp.kernel;

import java.io.Serial;
import java.util.List;

/** Of many rows that were to be decided at once some could not be; nothing was decided, and each says why. */
public class RefusedRowsException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Row> rows;

    public RefusedRowsException(List<Row> rows) {
        super(rows.size() + " rows");
        this.rows = List.copyOf(rows);
    }

    /** Why one could not be decided: a text key and its values. */
    public record Row(String code, String key, List<Object> values) {}

    public List<Row> rows() {
        return rows;
    }
}
