package id.kipp.launcher.gate;

import java.time.Duration;

/** What is ready for the reader of one connection and what was taken of it, since there was last nothing left. */
final class OpenAnswer {
    private long waiting;
    private long taken;
    private long begun;

    synchronized void ready(long bytes, long now) {
        if (waiting <= 0) {
            waiting = 0;
            taken = 0;
            begun = now;
        }
        waiting += bytes;
    }

    synchronized void taken(long bytes) {
        waiting -= bytes;
        taken += bytes;
    }

    /** Whether the reader lets an answer wait that was to be taken by now, at the pace that a body must have as well. */
    synchronized boolean isTooSlow(long now) {
        return waiting > 0 && BodyPace.isTooSlow(Duration.ofNanos(now - begun), taken);
    }
}
