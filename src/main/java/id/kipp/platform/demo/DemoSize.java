package id.kipp.platform.demo;

import id.kipp.kernel.settings.DemoMode;
import java.util.Optional;

/** How much the demonstration holds. */
enum DemoSize {
    NORMAL(500, 24),
    FULL(2476, 60);

    private final int submissions;
    private final int evaluators;

    DemoSize(int submissions, int evaluators) {
        this.submissions = submissions;
        this.evaluators = evaluators;
    }

    /** None when the demonstration is off. */
    static Optional<DemoSize> of(DemoMode mode) {
        return switch (mode) {
            case NORMAL -> Optional.of(NORMAL);
            case FULL -> Optional.of(FULL);
            case OFF -> Optional.empty();
        };
    }

    int submissions() {
        return submissions;
    }

    int evaluators() {
        return evaluators;
    }
}
