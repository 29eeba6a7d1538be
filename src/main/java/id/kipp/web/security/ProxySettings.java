package id.kipp.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Knows the proxies whose word is taken for the address that a request came from; anybody else could write that header. */
@ApplicationScoped
public class ProxySettings {
    /** As long as an address of IPv6 can be written. */
    private static final int LONGEST = 45;

    private static final int IPV6_BYTES = 16;

    private final Set<String> trusted;

    @Inject
    public ProxySettings(
            @ConfigProperty(name = "kipp.proxies", defaultValue = "127.0.0.1,0:0:0:0:0:0:0:1,::1") String trusted) {
        this(Stream.of(trusted.split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet()));
    }

    private ProxySettings(Set<String> trusted) {
        this.trusted = trusted;
    }

    /** The network address that the request came from, seen from the last proxy that is not trusted. */
    public String place(HttpServletRequest request) {
        var header = request.getHeader("X-Forwarded-For");
        return place(request.getRemoteAddr(), header == null ? List.of() : List.of(header.split(",")));
    }

    String place(String peer, List<String> forwarded) {
        var place = peer;
        for (int i = forwarded.size() - 1; i >= 0 && trusted.contains(place); i--) {
            var before = forwarded.get(i).strip();
            if (before.isEmpty() || before.length() > LONGEST) {
                break;
            }
            place = before;
        }
        return network(place);
    }

    /** Of IPv6 the network of 64 bits: one customer has all of its addresses. */
    private static String network(String place) {
        if (!place.matches("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            return place;
        }
        try {
            var bytes = ByteBuffer.wrap(InetAddress.getByName(place).getAddress());
            return bytes.capacity() == IPV6_BYTES
                    ? "%x:%x:%x:%x::/64"
                            .formatted(bytes.getShort(), bytes.getShort(), bytes.getShort(), bytes.getShort())
                    : InetAddress.getByAddress(bytes.array()).getHostAddress();
        } catch (UnknownHostException noAddress) {
            return place;
        }
    }
}
