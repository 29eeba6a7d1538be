package id.kipp.catalogue.rest;

import id.kipp.catalogue.CatalogueAnswer;
import id.kipp.catalogue.InnovationRow;
import id.kipp.catalogue.InnovationView;
import id.kipp.catalogue.Source;
import id.kipp.catalogue.rules.Facet;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Innovations in the words of the programming interface; what no source told is null. */
final class InnovationJson {
    private final String portal;

    /** @param portal the public address of the portal, without a slash at its end */
    InnovationJson(String portal) {
        this.portal = portal;
    }

    JsonObject answer(CatalogueAnswer answer) {
        var facets = Json.createObjectBuilder();
        for (var facet : Facet.values()) {
            facets.add(
                    facet.parameter(),
                    array(
                            answer.counts(facet),
                            count -> Json.createObjectBuilder()
                                    .add("value", value(facet, count.value()))
                                    .add("count", count.count())
                                    .build()));
        }
        return Json.createObjectBuilder()
                .add("total", answer.page().total())
                .add("page", answer.page().page())
                .add("size", answer.page().size())
                .add(
                        "meant",
                        text(
                                answer.words().meant().isEmpty()
                                        ? null
                                        : answer.words().meant()))
                .add(
                        "items",
                        array(
                                answer.page().items(),
                                row -> item(row)
                                        .add("match", match(answer, row))
                                        .build()))
                .add("facets", facets)
                .build();
    }

    private static JsonValue match(CatalogueAnswer answer, InnovationRow row) {
        var match = answer.matches().get(row.id());
        return text(match == null ? null : match.word());
    }

    private static JsonValue value(Facet facet, String value) {
        return facet == Facet.YEAR ? Json.createValue(Integer.parseInt(value)) : Json.createValue(value);
    }

    JsonObject whole(InnovationView view) {
        var row = view.row();
        return item(row)
                .add("unit", text(row.unit()))
                .add("source", source(view.source()))
                .add(
                        "sections",
                        array(
                                view.sections(),
                                section -> Json.createObjectBuilder()
                                        .add("heading", section.heading())
                                        .add("text", section.text())
                                        .build()))
                .add(
                        "awards",
                        array(
                                view.awards(),
                                award -> Json.createObjectBuilder()
                                        .add("year", number(award.year()))
                                        .add("level", award.level())
                                        .add("source", source(award.source()))
                                        .build()))
                .add(
                        "replications",
                        array(
                                view.replications(),
                                copy -> Json.createObjectBuilder()
                                        .add("adopter", text(copy.adopter().isEmpty() ? null : copy.adopter()))
                                        .add("year", number(copy.year()))
                                        .add("note", text(copy.note()))
                                        .add("source", copy.source())
                                        .add("status", copy.status().word())
                                        .build()))
                .build();
    }

    private JsonObjectBuilder item(InnovationRow row) {
        return Json.createObjectBuilder()
                .add("code", row.code())
                .add("title", row.title())
                .add("institution", row.institution())
                .add("kind", row.kind())
                .add("province", text(row.province()))
                .add("year", number(row.year()))
                .add("level", text(row.level()))
                .add("theme", text(row.theme()))
                .add("summary", text(row.summary()))
                .add("url", portal + row.address())
                .add("sample", row.sample());
    }

    private static JsonObject source(Source source) {
        return Json.createObjectBuilder()
                .add("title", text(source.title()))
                .add("url", text(source.url()))
                .add("confidence", text(source.confidence()))
                .build();
    }

    private static JsonValue text(@Nullable String text) {
        return text == null ? JsonValue.NULL : Json.createValue(text);
    }

    private static JsonValue number(@Nullable Integer number) {
        return number == null ? JsonValue.NULL : Json.createValue(number);
    }

    private static <T> JsonArray array(List<T> items, Function<T, JsonObject> change) {
        var array = Json.createArrayBuilder();
        items.forEach(item -> array.add(change.apply(item)));
        return array.build();
    }
}
