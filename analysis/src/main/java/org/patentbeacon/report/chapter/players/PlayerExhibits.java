package org.patentbeacon.report.chapter.players;

import java.util.List;
import org.patentbeacon.analysis.Players;
import org.patentbeacon.report.chapter.ranking.RankingExhibit;
import org.patentbeacon.report.exhibit.Exhibit;

/// R1, R2, R3, C1 and E1 as exhibits.
public final class PlayerExhibits {
  private PlayerExhibits() {}

  /// {@return what a report shows of who is in a field}
  ///
  /// @param players the figures
  public static List<Exhibit> of(Players players) {
    return List.of(RankingExhibit.of("R1", players.applicants()), RankingExhibit.of("R2", players.inventors()),
        RankingExhibit.of("R3", players.agencies()), ConcentrationExhibit.of(players.concentration()),
        EntryExhibits.years(players.entries()), EntryExhibits.holders(players.entries()));
  }
}
