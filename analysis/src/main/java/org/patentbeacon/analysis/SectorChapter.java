package org.patentbeacon.analysis;

import java.util.List;
import org.patentbeacon.analysis.compare.ClusterCards;
import org.patentbeacon.analysis.compare.SectorRule;
import org.patentbeacon.analysis.compare.SectorWarnings;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.sector.Sector;

/// Whether an industry is short of patents, hollow, slow or walled in, and what its clusters reached.
///
/// @param warnings W1
/// @param clusters P3, a scorecard for each cluster
public record SectorChapter(SectorWarnings warnings, List<ClusterCards> clusters) {
  private static final int YEARS = 5;

  /// Copies the list.
  public SectorChapter {
    clusters = List.copyOf(clusters);
  }

  static SectorChapter of(PatentSet set, Sector sector) {
    return new SectorChapter(SectorWarnings.of(set, SectorRule.DEFAULT), ClusterCards.of(set, sector, YEARS));
  }
}
