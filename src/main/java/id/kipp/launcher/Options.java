package id.kipp.launcher;

import id.kipp.launcher.database.DatabaseAddress;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** What the person asked for: the command line first, then system properties, then the environment, then the defaults. */
final class Options {
    /** The same as in the rule of the documents, which this program does not know; a test holds them together. */
    static final int MOST_MEGABYTES = 20;

    private static final int MOST_OF_CARE = 100_000;

    private final Map<Setting, String> given = new EnumMap<>(Setting.class);
    private final Properties properties;
    private final Map<String, String> environment;
    private boolean help;
    private List<String> command = List.of();

    private Options(Properties properties, Map<String, String> environment) {
        this.properties = properties;
        this.environment = environment;
    }

    static Options read(List<String> arguments, Properties properties, Map<String, String> environment) {
        var options = new Options(properties, environment);
        options.parse(new ArrayList<>(arguments));
        return options;
    }

    private void parse(List<String> rest) {
        while (!rest.isEmpty()) {
            var word = rest.remove(0);
            switch (word) {
                case "--help", "-h" -> help = true;
                case "--port" -> given.put(Setting.PORT, value(word, rest));
                case "--host" -> given.put(Setting.HOST, value(word, rest));
                case "--data" -> given.put(Setting.DATA, value(word, rest));
                case "--verbose" -> given.put(Setting.VERBOSE, "true");
                case "--demo-reset" -> given.put(Setting.DEMO_RESET, "true");
                case "--demo" -> given.put(Setting.DEMO, demoSize(rest));
                default -> {
                    if (word.startsWith("-")) {
                        throw unknown(word);
                    }
                    rest.add(0, word);
                    command = List.copyOf(rest);
                    return;
                }
            }
        }
    }

    private static String demoSize(List<String> rest) {
        var sized =
                !rest.isEmpty() && (rest.get(0).equals("full") || rest.get(0).equals("normal"));
        return sized ? rest.remove(0) : "normal";
    }

    private static String value(String option, List<String> rest) {
        if (rest.isEmpty() || rest.get(0).startsWith("--")) {
            throw new LaunchException(
                    "Pilihan " + option + " memerlukan nilai; lihat --help.",
                    "Option " + option + " needs a value; see --help.");
        }
        return rest.remove(0);
    }

    private static LaunchException unknown(String word) {
        return new LaunchException(
                "Pilihan " + word + " tidak dikenal; lihat --help.", "Option " + word + " is unknown; see --help.");
    }

    boolean help() {
        return help;
    }

    /** The sub-command with its arguments; empty to run the portal. */
    List<String> command() {
        return command;
    }

    /** The value, if it was given anywhere. */
    Optional<String> find(Setting setting) {
        return Optional.ofNullable(given.get(setting))
                .or(() -> Optional.ofNullable(properties.getProperty(setting.property())))
                .or(() -> Optional.ofNullable(environment.get(setting.environment())))
                .filter(value -> !value.isBlank());
    }

    String get(Setting setting) {
        return find(setting).orElse(setting.standard());
    }

    boolean isOn(Setting setting) {
        return get(setting).equals("true");
    }

    int port() {
        return number(Setting.PORT, 65_535, "Porta", "Port");
    }

    /** The most that an attachment may have, in megabytes. */
    int documentMegabytes() {
        var name = Setting.DOCUMENT_MEGABYTES.environment();
        return number(Setting.DOCUMENT_MEGABYTES, MOST_MEGABYTES, name, name);
    }

    /** The limits of uploads and of what is kept; refuses what is no number. */
    void documentCare() {
        for (var setting : List.of(Setting.UNIT_MEGABYTES, Setting.KEEP_DAYS)) {
            number(setting, MOST_OF_CARE, setting.environment(), setting.environment());
        }
    }

    private int number(Setting setting, int most, String indonesian, String english) {
        var text = get(setting);
        try {
            var number = Integer.parseInt(text);
            if (number > 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, together with numbers out of range.
        }
        throw new LaunchException(
                indonesian + " \"" + text + "\" bukan angka 1–" + most + ".",
                english + " \"" + text + "\" is not a number from 1 to " + most + ".");
    }

    /** Starting the example afresh asks for the example. */
    Demo demo() {
        var asked = Demo.named(get(Setting.DEMO));
        return asked == Demo.OFF && isOn(Setting.DEMO_RESET) ? Demo.NORMAL : asked;
    }

    /** The configured database; empty for the embedded one. */
    Optional<DatabaseAddress> database() {
        return find(Setting.DB_URL).map(url -> DatabaseAddress.of(url, get(Setting.DB_USER), get(Setting.DB_PASSWORD)));
    }

    /** Where a browser on this machine finds the portal. */
    String localAddress() {
        var host = get(Setting.HOST);
        return "http://" + (host.equals("0.0.0.0") ? "127.0.0.1" : host) + ":" + port();
    }

    /** Where the portal says whether it is ready. */
    String health() {
        return localAddress() + "/health/ready";
    }

    String address() {
        return find(Setting.ADDRESS).orElse(localAddress());
    }
}
