package id.kipp.catalogue.web;

import id.kipp.catalogue.CatalogueAnswer;
import id.kipp.catalogue.CatalogueQuery;
import id.kipp.catalogue.CatalogueService;
import id.kipp.catalogue.PageParameters;
import id.kipp.catalogue.rules.Facet;
import id.kipp.catalogue.rules.ResultOrder;
import id.kipp.web.Requests;
import id.kipp.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The catalogue: facets on one side, what was found on the other; everything is in the address. */
@Named
@RequestScoped
public class CataloguePage {
    private static final int SIZE = 20;

    /** The values beyond these stand behind a click. */
    private static final int SHOWN_AT_ONCE = 8;

    /** A facet with the values that can be chosen: the first ones, and those behind a click. */
    public record FacetGroup(String name, String word, List<Choice> first, List<Choice> more, boolean open) {}

    /** A value: its name on screen, its count, and the address that chooses it or takes it away. */
    public record Choice(String label, String value, long count, String href, boolean chosen) {}

    private final CatalogueService catalogue;
    private final Requests requests;
    private final Texts texts;
    private @Nullable CatalogueQuery query;
    private @Nullable CatalogueAnswer answer;

    @Inject
    public CataloguePage(CatalogueService catalogue, Requests requests, Texts texts) {
        this.catalogue = catalogue;
        this.requests = requests;
        this.texts = texts;
    }

    public CatalogueQuery getQuery() {
        var known = query;
        if (known == null) {
            known = PageParameters.read(requests::parameters, SIZE);
            query = known;
        }
        return known;
    }

    public CatalogueAnswer getAnswer() {
        var known = answer;
        if (known == null) {
            known = catalogue.search(getQuery());
            answer = known;
        }
        return known;
    }

    /** How each row answers the words, by its id; empty without words. */
    public Map<Long, String> getMatches() {
        return getAnswer().matches().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        row -> texts.get("catalogue.match." + row.getValue().name())));
    }

    /** The orders that the list can be read in, each with its address. */
    public List<Choice> getOrders() {
        return Arrays.stream(ResultOrder.values())
                .map(order -> new Choice(
                        texts.get("catalogue.order." + order.word()),
                        order.word(),
                        0,
                        getQuery().with(order).href(),
                        order == getQuery().order()))
                .toList();
    }

    public List<FacetGroup> getFacets() {
        return Arrays.stream(Facet.values()).map(this::group).toList();
    }

    private FacetGroup group(Facet facet) {
        var chosen = getQuery().chosen(facet);
        var choices = getAnswer().counts(facet).stream()
                .map(count -> new Choice(
                        label(facet, count.value()),
                        count.value(),
                        count.count(),
                        getQuery().toggle(facet, count.value()).href(),
                        chosen.contains(count.value())))
                .toList();
        var cut = Math.min(SHOWN_AT_ONCE, choices.size());
        var more = choices.subList(cut, choices.size());
        return new FacetGroup(
                texts.get("catalogue.facet." + facet.parameter()),
                facet.word(),
                choices.subList(0, cut),
                more,
                more.stream().anyMatch(Choice::chosen));
    }

    /** What is chosen, each with the address that takes it away. */
    public List<Choice> getRemovables() {
        return getQuery().chosenValues().stream()
                .map(chosen -> new Choice(
                        label(chosen.facet(), chosen.value()),
                        chosen.value(),
                        0,
                        getQuery().toggle(chosen.facet(), chosen.value()).href(),
                        true))
                .toList();
    }

    /** What is chosen under the word of its facet, for the search form to keep. */
    public List<Kept> getKeptValues() {
        var order = getQuery().order() == ResultOrder.RELEVANCE
                ? Stream.<Kept>empty()
                : Stream.of(new Kept("urut", getQuery().order().word()));
        return Stream.concat(
                        getQuery().chosenValues().stream()
                                .map(chosen -> new Kept(chosen.facet().word(), chosen.value())),
                        order)
                .toList();
    }

    /** A chosen value as a parameter of the address. */
    public record Kept(String name, String value) {}

    /** What to loosen when nothing was found. */
    public String getAdviceKey() {
        if (getQuery().isNarrowed()) {
            return getQuery().text().isEmpty() ? "catalogue.none.filters" : "catalogue.none.both";
        }
        return "catalogue.none.words";
    }

    public String getWayOutKey() {
        return getQuery().isNarrowed() ? "catalogue.filter.clear" : "catalogue.none.all";
    }

    public String getWayOutHref() {
        return getQuery().isNarrowed() ? getWithoutFacetsHref() : getWithoutTextHref();
    }

    public String getWithoutTextHref() {
        return getQuery().withoutText().href();
    }

    public String getWithoutFacetsHref() {
        return getQuery().withoutFacets().href();
    }

    /** The address up to the number of the page. */
    public String getPagerBase() {
        return CatalogueQuery.PAGE + "?" + getQuery().addressOfPage();
    }

    /** The query of this page, for the switch of languages. */
    public String getKept() {
        return getQuery().address();
    }

    private String label(Facet facet, String value) {
        return facet == Facet.KIND ? texts.get("catalogue.kind." + value) : value;
    }
}
