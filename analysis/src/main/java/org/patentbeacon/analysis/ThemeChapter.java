package org.patentbeacon.analysis;

import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.topic.FirstUses;
import org.patentbeacon.analysis.topic.MapSpec;
import org.patentbeacon.analysis.topic.TopicMap;
import org.patentbeacon.analysis.unit.PatentSet;
import org.patentbeacon.index.table.TextTable;

/// What the texts are about.
///
/// @param map X1, themes and how close they are
/// @param firsts X4, who used a term first here
public record ThemeChapter(TopicMap map, FirstUses firsts) {

  /// {@return what the texts of a set are about}
  ///
  /// @param set what is counted
  /// @param texts a row for each simple family; `null` for a set of more families than are compared
  /// @param options how many ranks are shown
  public static ThemeChapter of(PatentSet set, @Nullable TextTable texts, LandscapeOptions options) {
    return new ThemeChapter(TopicMap.of(set, texts, MapSpec.USUAL), FirstUses.of(set, texts, options.top()));
  }
}
