package id.kipp.catalogue.profile.web;

import id.kipp.catalogue.profile.rules.CostBand;
import id.kipp.catalogue.profile.rules.Evidence;
import id.kipp.catalogue.profile.rules.Fact;
import id.kipp.web.text.Formats;
import id.kipp.web.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says the facts of a profile in the reader's language. */
@Named("factWords")
@RequestScoped
public class FactWords {
    private final Texts texts;
    private final Formats formats;

    @Inject
    public FactWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /** The whole fact in one text; empty where nothing is told. */
    public String text(Fact fact) {
        return switch (fact.field().shape()) {
            case TEXT, LINE, MAILBOX -> fact.value();
            case LIST -> String.join("; ", fact.lines());
            case COST, EVIDENCE -> choice(fact);
            case MEASURE -> fact.isEmpty() ? "" : fact.value() + ": " + figure(fact);
        };
    }

    /** A result in numbers: 14 → 4 hari, sejak 2015. */
    public String figure(Fact fact) {
        var numbers = fact.before() == null
                ? formats.number(fact.after())
                : formats.number(fact.before()) + " → " + formats.number(fact.after());
        var since = fact.since() == null
                ? ""
                : ", " + texts.of("catalogue.profile.since", fact.since().toString());
        return numbers + " " + fact.unit() + since;
    }

    /** A band or a level by its name. */
    public String choice(Fact fact) {
        return CostBand.of(fact.value())
                .map(CostBand::textKey)
                .or(() -> Evidence.of(fact.value()).map(Evidence::textKey))
                .map(texts::get)
                .orElse("");
    }

    /** Who says so and as of when; empty where nobody does. */
    public String told(Fact fact) {
        return fact.asOf() == null ? "" : texts.of("catalogue.profile.asof", formats.date(fact.asOf()));
    }

    /** The texts, for a page that shows facts among others. */
    public Texts texts() {
        return texts;
    }

    Formats formats() {
        return formats;
    }
}
