package id.kipp.catalogue.rest;

import id.kipp.catalogue.CatalogueService;
import id.kipp.catalogue.CatalogueSettings;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue as open data: GET /api/v1/innovations and /api/v1/innovations/{code}. */
@Path("/innovations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Katalog", description = "Inovasi yang boleh dibaca siapa saja; tanpa kunci.")
public class InnovationResource {
    private static final int SECONDS_TO_KEEP = 60;
    private static final String PROBLEM = "application/problem+json";

    private final CatalogueService catalogue;
    private final CatalogueSettings settings;
    private final PortalSettings portal;

    @Context
    private UriInfo address;

    @Context
    private Request request;

    @Inject
    public InnovationResource(CatalogueService catalogue, CatalogueSettings settings, PortalSettings portal) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.portal = portal;
    }

    @GET
    @Operation(
            summary = "Cari inovasi",
            description =
                    "Facet counts ignore the values chosen of their own facet; a facet may be given several times.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "Words; all of them, in their Indonesian root")
    @Parameter(name = "year", in = ParameterIn.QUERY, schema = @Schema(type = SchemaType.INTEGER, format = "int32"))
    @Parameter(name = "level", in = ParameterIn.QUERY, example = "Top 35")
    @Parameter(
            name = "kind",
            in = ParameterIn.QUERY,
            schema = @Schema(enumeration = {"kementerian", "lembaga", "provinsi", "kabupaten", "kota", "BUMN", "BUMD"}))
    @Parameter(name = "province", in = ParameterIn.QUERY, example = "Sulawesi Selatan")
    @Parameter(name = "theme", in = ParameterIn.QUERY, example = "Kesehatan")
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, defaultValue = "1", minimum = "1"))
    @Parameter(
            name = "size",
            in = ParameterIn.QUERY,
            schema = @Schema(type = SchemaType.INTEGER, defaultValue = "20", minimum = "1", maximum = "100"))
    @APIResponse(
            responseCode = "200",
            description = "One page of what was found, with the counts of each facet",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            requiredProperties = {"total", "page", "size", "items", "facets"})))
    @APIResponse(
            responseCode = "400",
            description = "A parameter is wrong; the body names it",
            content = @Content(mediaType = PROBLEM, schema = @Schema(type = SchemaType.OBJECT)))
    public Response search() {
        var query = QueryParameters.read(address.getQueryParameters(), catalogue.knownValues());
        return kept(() -> json().answer(catalogue.search(query)));
    }

    @GET
    @Path("{code}")
    @Operation(summary = "Satu inovasi menurut kodenya")
    @APIResponse(
            responseCode = "200",
            description = "The whole record",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(
            responseCode = "404",
            description = "No innovation has this code",
            content = @Content(mediaType = PROBLEM, schema = @Schema(type = SchemaType.OBJECT)))
    public Response one(@PathParam("code") String code) {
        return kept(() -> json().whole(catalogue.byCode(code)));
    }

    /** Answers that nothing changed when the asker has this state of the catalogue already. */
    private Response kept(Supplier<JsonObject> body) {
        var cache = new CacheControl();
        cache.setPrivate(false);
        cache.setMaxAge(SECONDS_TO_KEEP);
        cache.setNoTransform(false);
        var tag = new EntityTag(
                portal.getVersion() + "-"
                        + Integer.toHexString(catalogue.version().hashCode()),
                true);
        var unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.cacheControl(cache).tag(tag).build();
        }
        return Response.ok(body.get().toString()).cacheControl(cache).tag(tag).build();
    }

    private InnovationJson json() {
        return new InnovationJson(settings.address());
    }
}
