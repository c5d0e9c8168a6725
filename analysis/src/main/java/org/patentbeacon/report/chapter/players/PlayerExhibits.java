package org.patentbeacon.report.chapter.players;

import java.util.List;
import org.patentbeacon.analysis.Players;
import org.patentbeacon.report.chapter.ranking.RankingExhibit;
import org.patentbeacon.report.chapter.rival.CompetitorExhibit;
import org.patentbeacon.report.chapter.rival.FieldShiftExhibit;
import org.patentbeacon.report.chapter.rival.OverlapExhibit;
import org.patentbeacon.report.exhibit.Exhibit;

/// R1, R2, R3, C1, E1 and P1 as exhibits.
public final class PlayerExhibits {
  private PlayerExhibits() {}

  /// {@return what a report shows of who is in a field}
  ///
  /// @param players the figures
  public static List<Exhibit> of(Players players) {
    return List.of(RankingExhibit.of("R1", players.applicants()), LineUpExhibit.of(players.lineUp()), RankingExhibit.of("R2", players.inventors()),
        RankingExhibit.of("R3", players.agencies()), ConcentrationExhibit.of(players.concentration()),
        LorenzExhibit.of(players.concentration()),
        EntryExhibits.years(players.entries()), EntryExhibits.holders(players.entries()),
        CompetitorExhibit.of("P1", players.competitors()), FieldShiftExhibit.of("P1-fields", players.competitors()),
        OverlapExhibit.of("P1-overlap", players.competitors()));
  }
}
