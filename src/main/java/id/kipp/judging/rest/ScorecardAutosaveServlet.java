package id.kipp.judging.rest;

import id.kipp.judging.JurorWorklist;
import id.kipp.judging.ScoringService;
import id.kipp.judging.ScoringService.Typed;
import id.kipp.judging.rules.score.Mark;
import id.kipp.judging.view.CardFields;
import id.kipp.judging.view.MarkCard;
import id.kipp.kernel.NotFoundException;
import id.kipp.kernel.PortalClock;
import id.kipp.rest.Draft;
import id.kipp.rest.DraftServlet;
import id.kipp.web.text.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code POST /simpan-nilai/{id}}: marks and comments of a juror's card, by the codes of {@link CardFields}; it stays a draft. */
@WebServlet("/simpan-nilai/*")
public class ScorecardAutosaveServlet extends DraftServlet {
    private final transient JurorWorklist worklist;
    private final transient ScoringService scoring;
    private final transient PortalClock clock;

    @Inject
    public ScorecardAutosaveServlet(JurorWorklist worklist, ScoringService scoring, PortalClock clock, Texts texts) {
        super(texts);
        this.worklist = worklist;
        this.scoring = scoring;
        this.clock = clock;
    }

    @Override
    protected void requireOwn(String code) {
        worklist.stageOf(id(code));
    }

    /** What did not change since it was read is not sent: it stays as it is stored, or the version says that it does not. */
    @Override
    protected Receipt save(String code, Draft draft) {
        var texts = new HashMap<>(texts(worklist.card(id(code))));
        texts.putAll(draft.answers());
        var typed = new HashMap<Long, Typed>();
        texts.keySet().stream()
                .flatMap(field -> CardFields.criterion(field).stream())
                .distinct()
                .forEach(criterion -> typed.put(
                        criterion,
                        new Typed(
                                Mark.parse(texts.getOrDefault(CardFields.mark(criterion), "")),
                                texts.getOrDefault(CardFields.comment(criterion), ""))));
        var saved = scoring.save(id(code), draft.version(), typed, texts.getOrDefault(CardFields.GENERAL, ""));
        return new Receipt(saved.version(), clock.now());
    }

    @Override
    protected Stored stored(String code) {
        var card = worklist.card(id(code));
        return new Stored(card.version(), texts(card));
    }

    private static Map<String, String> texts(MarkCard card) {
        var texts = new LinkedHashMap<String, String>();
        card.criteria().forEach(each -> {
            texts.put(CardFields.mark(each.criterion().id()), each.mark());
            texts.put(CardFields.comment(each.criterion().id()), each.comment());
        });
        texts.put(CardFields.GENERAL, card.comment());
        return texts;
    }

    private static long id(String code) {
        if (!code.matches("\\d{1,18}")) {
            throw new NotFoundException("assignment " + code);
        }
        return Long.parseLong(code);
    }
}
