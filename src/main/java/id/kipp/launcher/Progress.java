package id.kipp.launcher;

import java.io.PrintStream;

/** Tells the person at the terminal what is going on, a line at a time. */
public final class Progress {
    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    public void say(String indonesian, String english) {
        line(indonesian + " / " + english);
    }

    public void line(String text) {
        synchronized (out) {
            out.println(text);
            out.flush();
        }
    }
}
