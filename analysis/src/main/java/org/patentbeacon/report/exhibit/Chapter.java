package org.patentbeacon.report.exhibit;

import java.util.List;
import org.patentbeacon.table.Wording;

/// A chapter of a report.
///
/// @param id its name, such as `overall`, by which a consultant chooses it and adds text to it
/// @param title its title
/// @param text paragraphs that stand first: those of the report, then those that the consultant added
/// @param exhibits what it shows
public record Chapter(String id, Wording title, List<Wording> text, List<Exhibit> exhibits) {

  /// Copies the lists.
  public Chapter {
    text = List.copyOf(text);
    exhibits = List.copyOf(exhibits);
  }
}
