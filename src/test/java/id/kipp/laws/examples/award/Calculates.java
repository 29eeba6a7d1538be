package id.kipp.laws.examples.award;

import java.time.ZoneId;
import org.ejml.data.DMatrixRMaj;

/** Mathematics and a zone of its own outside of where they belong. */
class Calculates {
    static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    DMatrixRMaj matrix;
}
