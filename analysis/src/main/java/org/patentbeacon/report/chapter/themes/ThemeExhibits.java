package org.patentbeacon.report.chapter.themes;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.ThemeChapter;
import org.patentbeacon.report.exhibit.Exhibit;

/// X1 and X4 as exhibits.
public final class ThemeExhibits {
  private ThemeExhibits() {}

  /// {@return what a report shows of what texts are about}
  ///
  /// @param chapter the figures; `null` where texts were not read
  public static List<Exhibit> of(@Nullable ThemeChapter chapter) {
    return chapter == null ? List.of()
        : List.of(MapExhibit.of(chapter.map()), FirstExhibits.terms(chapter.firsts()), FirstExhibits.documents(chapter.firsts()));
  }
}
