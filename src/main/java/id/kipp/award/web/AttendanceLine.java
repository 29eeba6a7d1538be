package id.kipp.award.web;

import id.kipp.award.PlenarySheet.Member;

/** A panel member on the plenary's sheet: absent until somebody says otherwise. */
public class AttendanceLine {
    private final Member member;
    private boolean present;
    private String recused = "";

    AttendanceLine(Member member) {
        this.member = member;
    }

    public Member getMember() {
        return member;
    }

    public boolean isPresent() {
        return present;
    }

    public void setPresent(boolean present) {
        this.present = present;
    }

    public String getRecused() {
        return recused;
    }

    public void setRecused(String recused) {
        this.recused = recused;
    }
}
