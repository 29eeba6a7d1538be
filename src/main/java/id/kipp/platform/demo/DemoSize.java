package id.kipp.platform.demo;

import java.util.Optional;

/** How much the demonstration holds. */
enum DemoSize {
    NORMAL(500, 24),
    FULL(2476, 60);

    private final int entries;
    private final int evaluators;

    DemoSize(int entries, int evaluators) {
        this.entries = entries;
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

    int entries() {
        return entries;
    }

    int evaluators() {
        return evaluators;
    }
}
