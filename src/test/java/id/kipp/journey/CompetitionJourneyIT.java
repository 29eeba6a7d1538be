package id.kipp.journey;

import id.kipp.testbed.Chromium;
import id.kipp.testbed.Portal;
import id.kipp.testbed.Visitor;
import id.kipp.testbed.WithPortal;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole competition, small but end to end: clone, write, forward, screen, assign, score, decide, publish, search. */
@WithPortal
class CompetitionJourneyIT {
    static final List<String> TITLES =
            List.of("Perahu Posyandu Keliling", "Antrean Tanpa Antre", "Loket Bahasa Isyarat");

    @Test
    void anInstitutionSubmitsJuriesScoreThePlenaryDecidesAndEverybodyReads(
            Portal portal, Chromium chromium, Visitor visitor) throws SQLException {
        var records = new Records(portal);
        var secretariat = new SecretariatSteps(chromium, records);
        var entrants = new EntrantSteps(chromium);
        var jury = new JurySteps(chromium, records);
        var readers = new ReaderSteps(chromium, visitor);

        var stages = secretariat.clonesLastYearsEdition();
        var codes = entrants.writeThreeSubmissions();
        entrants.returnOneAndForwardAll(codes);
        secretariat.closes(stages.submission());
        entrants.cannotForwardAnyMore(codes.get(0));
        secretariat.screens(stages.screening(), codes);
        secretariat.assigns(stages.desk());
        jury.oneStepsBack(stages.desk());
        secretariat.findsAnotherReader(stages.desk());
        jury.evaluatorsScore(stages.desk());
        jury.chairClosesAndReadsTheRanking(stages.desk());
        jury.chairSeesNoRankingUnderABrokenSeal(stages.desk());
        secretariat.opens(stages.plenary());
        jury.plenaryTakesTwo(stages.plenary());
        secretariat.assigns(stages.hearing());
        jury.panelHears(stages.hearing());
        secretariat.opens(stages.lastPlenary());
        jury.plenaryTakesOne(stages.lastPlenary());
        readers.seeNoResultYet();
        secretariat.publishes(stages.plenary());
        secretariat.opens(stages.publication());
        secretariat.publishes(stages.lastPlenary());
        secretariat.readsTheTrail();
        entrants.learnTheResult(codes);
        readers.findTheWinners();
    }
}
