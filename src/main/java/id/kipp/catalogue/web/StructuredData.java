package id.kipp.catalogue.web;

import id.kipp.catalogue.InnovationRow;
import id.kipp.catalogue.InnovationView;
import id.kipp.kernel.settings.AddressSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import org.jspecify.annotations.Nullable;

/** A record for search engines, as JSON-LD in the words of schema.org: data inside of the page, which no browser runs. */
@Named("structured")
@ApplicationScoped
public class StructuredData {
    private final AddressSettings settings;

    @Inject
    public StructuredData(AddressSettings settings) {
        this.settings = settings;
    }

    /** The element whole; nothing of what somebody typed can end it. Empty for a demonstration, which no search engine may take for real. */
    public String of(InnovationView innovation) {
        if (innovation.row().sample()) {
            return "";
        }
        var json = described(innovation).build().toString();
        return "<script type=\"application/ld+json\">"
                + json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026") + "</script>";
    }

    private JsonObjectBuilder described(InnovationView innovation) {
        var row = innovation.row();
        var data = Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "CreativeWork")
                .add("@id", settings.address() + row.address())
                .add("url", settings.address() + row.address())
                .add("identifier", row.code())
                .add("name", row.title())
                .add("inLanguage", "id")
                .add("isAccessibleForFree", true)
                .add("dateModified", row.changedAt().toString())
                .add("creator", named("Organization", row.institution()));
        add(data, "abstract", row.summary());
        add(data, "about", row.theme());
        province(data, row);
        if (!innovation.awards().isEmpty()) {
            var awards = Json.createArrayBuilder();
            innovation
                    .awards()
                    .forEach(award -> awards.add(
                            award.year() == null ? award.level() : award.level() + " (" + award.year() + ")"));
            data.add("award", awards);
        }
        return data;
    }

    private static void province(JsonObjectBuilder data, InnovationRow row) {
        var province = row.province();
        if (province != null) {
            data.add("locationCreated", named("AdministrativeArea", province));
        }
    }

    private static JsonObjectBuilder named(String type, String name) {
        return Json.createObjectBuilder().add("@type", type).add("name", name);
    }

    private static void add(JsonObjectBuilder data, String property, @Nullable String value) {
        if (value != null) {
            data.add(property, value);
        }
    }
}
