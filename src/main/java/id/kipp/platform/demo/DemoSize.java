package id.kipp.platform.demo;

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
    static Optional<DemoSize> of(String setting) {
        return switch (setting) {
            case "normal" -> Optional.of(NORMAL);
            case "full" -> Optional.of(FULL);
            default -> Optional.empty();
        };
    }

    int submissions() {
        return submissions;
    }

    int evaluators() {
        return evaluators;
    }
}
