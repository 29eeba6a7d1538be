package id.kipp.launcher.gate;

import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.memory.Buffers;

/** Stands between what reads the heads of requests and the workers that answer them. */
final class GateFilter extends BaseFilter {
    private static final String JUDGED = "kipp.judged";

    private final GateKeeper gate;
    private final OpenBodies bodies;
    private final Set<Connection<?>> counted = ConcurrentHashMap.newKeySet();

    GateFilter(GateKeeper gate) {
        this.gate = gate;
        this.bodies = new OpenBodies(gate.bodies);
    }

    @Override
    public NextAction handleAccept(FilterChainContext context) {
        var connection = context.getConnection();
        var peer = peer(connection);
        if (!gate.isProxy(peer)) {
            if (!gate.connections.enter(peer)) {
                connection.terminateSilently();
                return context.getStopAction();
            }
            counted.add(connection);
        }
        return context.getInvokeAction();
    }

    @Override
    public NextAction handleRead(FilterChainContext context) {
        if (!(context.getMessage() instanceof HttpContent content)
                || !(content.getHttpHeader() instanceof HttpRequestPacket request)) {
            return context.getInvokeAction();
        }
        if (request.getAttribute(JUDGED) == null) {
            request.setAttribute(JUDGED, true);
            var refusal = head(request).refusal();
            if (refusal.isPresent()) {
                return refuse(context, request, refusal.get());
            }
            if (!gate.lets(request.getQueryString())) {
                return refuse(context, request, Refusal.STARTING);
            }
        }
        var connection = context.getConnection();
        if (content.isLast() || !request.isExpectContent()) {
            bodies.ended(connection);
        } else if (!bodies.came(
                connection, peer(connection), content.getContent().remaining())) {
            return refuse(context, request, Refusal.TOO_MANY);
        }
        return context.getInvokeAction();
    }

    @Override
    public NextAction handleClose(FilterChainContext context) {
        var connection = context.getConnection();
        bodies.ended(connection);
        if (counted.remove(connection)) {
            gate.connections.leave(peer(connection));
        }
        return context.getInvokeAction();
    }

    private static RequestHead head(HttpRequestPacket request) {
        return new RequestHead(
                request.getRequestURIRef().getOriginalRequestURIBC().toString(),
                values(request, "host"),
                values(request, "content-length"),
                values(request, "transfer-encoding"));
    }

    private static List<String> values(HttpRequestPacket request, String name) {
        var values = new ArrayList<String>();
        request.getHeaders().values(name).forEach(values::add);
        return values;
    }

    /** Answers and closes: what else comes on this connection cannot be told from the refused request's body. */
    private static NextAction refuse(FilterChainContext context, HttpRequestPacket request, Refusal refusal) {
        var page = refusal.page();
        request.getProcessingState().setError(true);
        request.setSkipRemainder(true);
        var response = request.getResponse();
        response.setStatus(refusal.status());
        response.setContentType("text/html; charset=utf-8");
        response.setContentLength(page.length);
        response.setHeader("Connection", "close");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'");
        if (refusal.retryAfter() > 0) {
            response.setHeader("Retry-After", String.valueOf(refusal.retryAfter()));
        }
        var answer = HttpContent.builder(response)
                .content(Buffers.wrap(context.getMemoryManager(), page))
                .last(true)
                .build();
        context.write(answer);
        context.getConnection().closeSilently();
        return context.getStopAction();
    }

    private static String peer(Connection<?> connection) {
        return connection.getPeerAddress() instanceof InetSocketAddress address
                ? address.getAddress().getHostAddress()
                : "";
    }
}
