package org.patentbeacon.report.chapter.rights;

import java.util.ArrayList;
import java.util.List;
import org.patentbeacon.analysis.RightsChapter;
import org.patentbeacon.report.exhibit.Exhibit;

/// L1 to L4 as exhibits.
public final class RightExhibits {
  private RightExhibits() {}

  /// {@return what a report shows of what became of rights}
  ///
  /// @param rights the figures
  public static List<Exhibit> of(RightsChapter rights) {
    List<Exhibit> exhibits = new ArrayList<>(StateExhibits.of(rights.states()));
    exhibits.addAll(SurvivalExhibits.of(rights.survival()));
    exhibits.addAll(LivingExhibits.of(rights.ages()));
    exhibits.add(PendencyExhibit.of(rights.pendency()));
    if (rights.freeUse() != null) {
      exhibits.add(FreeUseExhibit.of(rights.freeUse()));
    }
    return exhibits;
  }
}
