package org.patentbeacon.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a description.
///
/// @param kind which part it is
/// @param heading its heading as printed, not repeated among the paragraphs
/// @param paragraphs its paragraphs in print order
public record Section(SectionKind kind, @Nullable String heading, List<Paragraph> paragraphs) {

  /// Copies the list; what has no text is left out.
  public Section {
    paragraphs = Lists.withText(paragraphs, Paragraph::text);
  }
}
