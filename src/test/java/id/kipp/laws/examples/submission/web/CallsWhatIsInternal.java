package id.kipp.laws.examples.submission.web;

import id.kipp.laws.examples.submission.CarelessService;
import java.util.function.Supplier;

/** A page that calls past the doors, and one that hands such a call on. */
public class CallsWhatIsInternal {
    String call(CarelessService service) {
        return service.isInternal();
    }

    Supplier<String> handOn(CarelessService service) {
        return service::isInternal;
    }
}
