package org.patentbeacon.report.chapter.client;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.SectorChapter;
import org.patentbeacon.analysis.ValueChapter;
import org.patentbeacon.report.chapter.rival.CompetitorExhibit;
import org.patentbeacon.report.chapter.rival.FieldShiftExhibit;
import org.patentbeacon.report.exhibit.Exhibit;

/// P1 of the enterprises of a sector, P3, V1 and V2 as exhibits.
public final class ClientExhibits {
  private ClientExhibits() {}

  /// {@return what a report shows of a client}
  ///
  /// @param sector the figures of a sector; `null` for a set that is none
  /// @param value what rights may be worth; `null` where the table has no contents
  public static List<Exhibit> of(@Nullable SectorChapter sector, @Nullable ValueChapter value) {
    List<Exhibit> exhibits = new ArrayList<>();
    if (sector != null) {
      if (sector.enterprises() != null) {
        exhibits.add(CompetitorExhibit.of("P1-enterprises", sector.enterprises()));
        exhibits.add(FieldShiftExhibit.of("P1-enterprises-fields", sector.enterprises()));
      }
      sector.profiles().forEach(profile -> exhibits.add(ProfileExhibit.of(profile)));
      sector.clusters().forEach(cards -> exhibits.add(CardExhibit.of(cards)));
    }
    if (value != null) {
      exhibits.addAll(List.of(ValueExhibits.spread(value.values()), ValueExhibits.first(value.values()), ValueExhibits.evidence(value.values()),
          PortfolioExhibits.families(value.portfolio()), PortfolioExhibits.holders(value.portfolio())));
    }
    return exhibits;
  }
}
