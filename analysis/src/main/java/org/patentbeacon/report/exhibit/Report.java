package org.patentbeacon.report.exhibit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.analysis.Landscape;
import org.patentbeacon.table.Wording;

/// A report: a cover, what was found, how it was counted, and chapters.
///
/// @param cover what the cover says
/// @param header what was counted, and how
/// @param summary at most eight findings, each with the exhibit that shows it
/// @param method how it was counted: names and what they say
/// @param chapters the chapters
/// @param caveats what a reader must bear in mind
public record Report(Cover cover, Landscape.Header header, List<Finding> summary, List<Fact> method, List<Chapter> chapters,
    List<Wording> caveats) {

  /// Copies the lists.
  public Report {
    summary = List.copyOf(summary);
    method = List.copyOf(method);
    chapters = List.copyOf(chapters);
    caveats = List.copyOf(caveats);
  }

  /// What a cover says.
  ///
  /// @param title the title
  /// @param client for whom it is made; absent for nobody in particular
  /// @param author who made it; absent when not said
  /// @param date the day on which it was made, from the given clock
  public record Cover(Wording title, @Nullable String client, @Nullable String author, LocalDate date) {}

  /// A finding.
  ///
  /// @param text what was found, with its number
  /// @param exhibit the id of the exhibit that shows it
  public record Finding(Wording text, String exhibit) {}

  /// A line of the method.
  ///
  /// @param name what it is about
  /// @param text what it says
  public record Fact(Wording name, Wording text) {}

  /// {@return what all chapters show, in their order}
  public List<Exhibit> exhibits() {
    return chapters.stream().flatMap(chapter -> chapter.exhibits().stream()).toList();
  }
}
