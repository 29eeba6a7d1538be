package id.kipp.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The root of the programming interface. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {
    /** The server's own description names the server; ours is {@code /openapi}. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
