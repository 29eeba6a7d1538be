package id.kipp.catalogue.rest;

import id.kipp.catalogue.CatalogueService;
import id.kipp.kernel.settings.AddressSettings;
import id.kipp.web.PortalSettings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Supplier;

/** The catalogue as open data, described in META-INF/openapi.yaml: GET /api/v1/innovations and /api/v1/innovations/{code}. */
@Path("/innovations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InnovationResource {
    private static final int SECONDS_TO_KEEP = 60;

    private final CatalogueService catalogue;
    private final AddressSettings settings;
    private final PortalSettings portal;

    @Context
    private UriInfo address;

    @Context
    private Request request;

    @Context
    private HttpHeaders headers;

    @Inject
    public InnovationResource(CatalogueService catalogue, AddressSettings settings, PortalSettings portal) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.portal = portal;
    }

    @GET
    public Response search() {
        var query = QueryParameters.read(address.getQueryParameters(), catalogue.knownValues());
        return kept("", () -> json().answer(catalogue.search(query)));
    }

    @GET
    @Path("{code}")
    public Response one(@PathParam("code") String code) {
        return kept(code, () -> json().whole(catalogue.byCode(code)));
    }

    /**
     * Answers that nothing changed when the asker has this state of the catalogue already.
     *
     * @param code of a record, whose tag is no other's: nobody has a state of a record that does not exist
     */
    private Response kept(String code, Supplier<JsonObject> body) {
        var cache = new CacheControl();
        cache.setPrivate(false);
        cache.setMaxAge(SECONDS_TO_KEEP);
        cache.setNoTransform(false);
        var tag = new EntityTag(
                portal.getVersion() + "-" + Integer.toHexString((catalogue.version() + "/" + code).hashCode()), true);
        // A star stands for whatever there is, so that there must be something.
        var made = namesAnyState() ? body.get() : null;
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return open(unchanged).cacheControl(cache).tag(tag).build();
        }
        var whole = made == null ? body.get() : made;
        return open(Response.ok(whole.toString())).cacheControl(cache).tag(tag).build();
    }

    /** Pages of other sites may read it. */
    private static ResponseBuilder open(ResponseBuilder answer) {
        return answer.header("Access-Control-Allow-Origin", "*");
    }

    private boolean namesAnyState() {
        var known = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return known != null && known.contains("*");
    }

    private InnovationJson json() {
        return new InnovationJson(settings.address());
    }
}
