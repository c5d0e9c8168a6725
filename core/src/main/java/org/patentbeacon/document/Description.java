package org.patentbeacon.document;

import java.util.List;

/// The description in one language.
///
/// @param lang its language
/// @param origin who wrote it
/// @param sections its sections in print order
public record Description(String lang, TextOrigin origin, List<Section> sections) {

  /// Copies the list.
  public Description {
    sections = Lists.copy(sections);
  }
}
