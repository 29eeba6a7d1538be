package id.kipp.launcher.gate;

import java.util.HashMap;
import java.util.Map;

/** Counts what each peer holds at once, and lets none hold more than its share. */
final class Crowd {
    private final int most;
    private final Map<String, Integer> held = new HashMap<>();

    Crowd(int most) {
        this.most = most;
    }

    /** Takes one more; false when the peer holds its share already. */
    synchronized boolean enter(String peer) {
        int now = held.getOrDefault(peer, 0);
        if (now >= most) {
            return false;
        }
        held.put(peer, now + 1);
        return true;
    }

    synchronized void leave(String peer) {
        held.computeIfPresent(peer, (name, count) -> count > 1 ? count - 1 : null);
    }

    synchronized int peers() {
        return held.size();
    }
}
