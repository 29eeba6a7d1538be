package id.kipp.competition.web;

import id.kipp.competition.rules.StageTimes;
import id.kipp.competition.view.StageView;

/** One stage in the table of dates, as typed. */
public class StageDatesLine {
    private final StageView stage;
    private String opens;
    private String closes;
    private String error = "";

    StageDatesLine(StageView stage) {
        this.stage = stage;
        this.opens = WibField.typed(stage.times().opensAt());
        this.closes = WibField.typed(stage.times().closesAt());
    }

    StageTimes typed() {
        return new StageTimes(
                WibField.parsed(opens, "competition.calendar.wrongopens"),
                WibField.parsed(closes, "competition.calendar.wrongcloses"),
                null);
    }

    void refuse(String reason) {
        error = reason;
    }

    public StageView getStage() {
        return stage;
    }

    /** What is over keeps its dates. */
    public boolean isOver() {
        return stage.isOver();
    }

    /** Why these dates cannot be; empty when nothing is wrong with them. */
    public String getError() {
        return error;
    }

    public String getOpens() {
        return opens;
    }

    public void setOpens(String opens) {
        this.opens = opens;
    }

    public String getCloses() {
        return closes;
    }

    public void setCloses(String closes) {
        this.closes = closes;
    }
}
