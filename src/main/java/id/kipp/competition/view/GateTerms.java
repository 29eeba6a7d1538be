package id.kipp.competition.view;

import id.kipp.competition.rules.EditionLimits;
import id.kipp.kernel.Words;

/**
 * What the secretariat writes of a gate.
 *
 * @param quorum the plenary decides when more than so many percent of the panel take part
 * @param aims what the selection should be made of, one aim a line
 */
public record GateTerms(String name, int size, int quorum, String aims) {
    /** What was typed is cleaned here, before anything is made of it. */
    public GateTerms {
        name = Words.requiredLine(name, EditionLimits.GATE, "competition.text.empty");
        aims = Words.optional(aims, EditionLimits.AIMS).orElse("");
    }
}
