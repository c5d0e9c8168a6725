package org.patentbeacon.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something the document cites, or that was cited against it.
///
/// @param type patent or literature
/// @param document for a patent, its canonical publication number; absent when it cannot be computed
/// @param original the number or reference as printed, where that differs
/// @param name the name printed with it
/// @param date its date
/// @param text for literature, the reference
/// @param categories the categories of the search report, such as `X`, `Y`, `A`
/// @param claims the claims concerned, as printed
/// @param passages the relevant passages, as printed
/// @param phase when it was cited
/// @param by who cited it
/// @param country a country printed with it
public record Citation(CitationType type, @Nullable String document, @Nullable String original, @Nullable String name,
    @Nullable PartialDate date, @Nullable String text, List<String> categories, @Nullable String claims,
    @Nullable String passages, @Nullable CitationPhase phase, @Nullable CitedBy by, @Nullable String country) {

  /// Copies the list.
  public Citation {
    categories = Lists.copy(categories);
  }
}
