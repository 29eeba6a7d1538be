package id.kipp.replication.view;

import id.kipp.kernel.FormVersion;
import id.kipp.replication.rules.PartChoice;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A core part of the innovation, and what the adopter did with it. */
public record PartLine(
        String part, PartChoice choice, @Nullable String why) {

    /** What a form that shows these lines had been filled with. */
    public static FormVersion formVersion(List<PartLine> lines) {
        return FormVersion.of(lines.stream()
                .flatMap(line ->
                        Stream.of(line.part(), line.choice().name(), Objects.requireNonNullElse(line.why(), "")))
                .toArray());
    }
}
