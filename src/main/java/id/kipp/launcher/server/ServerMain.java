package id.kipp.launcher.server;

import id.kipp.launcher.gate.GateKeeper;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** What the server's JVM runs: reads its settings from the launcher, starts Payara Micro, and ends when the launcher does. */
public final class ServerMain {
    /** Told to the launcher by the exit code: Payara itself goes on without the application. */
    static final int NOT_DEPLOYED = 3;

    /** The setting that says where the server tells how it is. */
    public static final String HEALTH = "kipp.health";

    private static final int MILLIS_TO_ANSWER = 120_000;
    private static final String PAYARA = "fish.payara.micro.impl.PayaraMicroImpl";

    private ServerMain() {}

    public static void main(String[] arguments) throws Exception {
        var launcher = new DataInputStream(System.in);
        readSettings(launcher);
        endWith(launcher);
        var payara = Class.forName(PAYARA);
        payara.getMethod("main", String[].class).invoke(null, (Object) arguments);
        if (!isDeployed()) {
            System.exit(NOT_DEPLOYED);
        }
        GateKeeper.get().open();
    }

    /** Settings come through the pipe: a command line or an environment would show the password to others. */
    private static void readSettings(DataInputStream launcher) throws IOException {
        for (var left = launcher.readInt(); left > 0; left--) {
            System.setProperty(launcher.readUTF(), launcher.readUTF());
        }
    }

    /** The pipe closes when the launcher is gone, killed or not; nobody could stop this JVM then, so it stops at once. */
    private static void endWith(DataInputStream launcher) {
        var watch = new Thread(
                () -> {
                    try {
                        while (launcher.read() >= 0) {
                            // The launcher says nothing more.
                        }
                    } catch (IOException closed) {
                        // Closed all the same.
                    }
                    Runtime.getRuntime().halt(1);
                },
                "launcher-watch");
        watch.setDaemon(true);
        watch.start();
    }

    /** Payara goes on without an application that failed to start; only an application names its checks. */
    private static boolean isDeployed() throws IOException {
        var question = URI.create(
                        System.getProperty(HEALTH) + "?" + GateKeeper.get().pass())
                .toURL()
                .openConnection();
        question.setReadTimeout(MILLIS_TO_ANSWER);
        var health = (HttpURLConnection) question;
        try (var answer = health.getResponseCode() < 400 ? health.getInputStream() : health.getErrorStream()) {
            return answer != null && new String(answer.readAllBytes(), StandardCharsets.UTF_8).contains("\"database\"");
        }
    }
}
