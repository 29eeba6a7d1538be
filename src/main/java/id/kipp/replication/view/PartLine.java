package id.kipp.replication.view;

import id.kipp.replication.rules.PartChoice;
import org.jspecify.annotations.Nullable;

/** A core part of the innovation, and what the adopter did with it. */
public record PartLine(
        String part, PartChoice choice, @Nullable String why) {}
