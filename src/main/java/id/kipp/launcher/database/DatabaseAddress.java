package id.kipp.launcher.database;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

/**
 * How the application reaches its database.
 *
 * @param url a JDBC address with every parameter that the portal depends on
 */
public record DatabaseAddress(String url, String user, String password) {
    /** The driver's own defaults wait for ever, guess the time zone and let the server read local files. */
    private static final Map<String, String> PARAMETERS = parameters();

    private static Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("connectTimeout", "5000");
        parameters.put("socketTimeout", "120000");
        parameters.put("tcpKeepAlive", "true");
        parameters.put("connectionTimeZone", "UTC");
        // The driver knows the isolation level that it set itself; it asked the server at each connection that was
        // lent.
        parameters.put("useLocalSessionState", "true");
        parameters.put("forceConnectionTimeZoneToSession", "true");
        parameters.put("characterEncoding", "UTF-8");
        parameters.put("allowLoadLocalInfile", "false");
        parameters.put("rewriteBatchedStatements", "true");
        // Nobody looks at a page for the 50 seconds that the server would wait for a lock, and then once more.
        parameters.put("sessionVariables", "innodb_lock_wait_timeout=10");
        return parameters;
    }

    /** What the person wrote wins; whatever is not said is added. */
    public static DatabaseAddress of(String url, String user, String password) {
        var added = PARAMETERS.entrySet().stream()
                .filter(parameter -> !url.contains(parameter.getKey() + "="))
                .map(DatabaseAddress::text)
                .collect(Collectors.joining("&"));
        return new DatabaseAddress(url + (url.contains("?") ? "&" : "?") + added, user, password);
    }

    static DatabaseAddress embedded(int port, String password) {
        return of(
                "jdbc:mysql://127.0.0.1:" + port + "/kipp?sslMode=DISABLED&allowPublicKeyRetrieval=false",
                "kipp",
                password);
    }

    /** The settings under which the application looks for its database. */
    public Map<String, String> asProperties() {
        return Map.of("kipp.db.url", url, "kipp.db.user", user, "kipp.db.password", password);
    }

    private static String text(Entry<String, String> parameter) {
        return parameter.getKey() + "=" + parameter.getValue();
    }

    /** Without the password, which belongs in no log. */
    @Override
    public String toString() {
        return user + " @ " + url;
    }
}
