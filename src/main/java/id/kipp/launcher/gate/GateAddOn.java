package id.kipp.launcher.gate;

import org.glassfish.grizzly.filterchain.FilterChainBuilder;
import org.glassfish.grizzly.filterchain.TransportFilter;
import org.glassfish.grizzly.http.HttpServerFilter;
import org.glassfish.grizzly.http.server.AddOn;
import org.glassfish.grizzly.http.server.NetworkListener;

/** Puts the gate into the server's listener, behind what reads heads of requests; the server finds it by META-INF/hk2-locator. */
public final class GateAddOn implements AddOn {

    @Override
    public void setup(NetworkListener none, FilterChainBuilder chain) {
        chain.add(chain.indexOfType(HttpServerFilter.class) + 1, new GateFilter(GateKeeper.get()));
        chain.add(chain.indexOfType(TransportFilter.class) + 1, new AnswerFilter());
    }
}
