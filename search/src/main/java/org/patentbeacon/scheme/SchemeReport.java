package org.patentbeacon.scheme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was loaded.
///
/// @param scheme the scheme
/// @param edition its edition; `null` when neither the files nor the user said it
/// @param classes how many classes it has
/// @param titlesZh how many of them have a Chinese title
/// @param titlesEn how many of them have an English title
/// @param withoutDots how many of its subgroups no file gives the number of dots of: what lies below them is not known
/// @param sources the files it was read from
/// @param problems the first refused lines of each file
/// @param passedOver files within folders and archives that are of no scheme
public record SchemeReport(SchemeName scheme, @Nullable String edition, int classes, int titlesZh, int titlesEn,
    int withoutDots, List<SchemeSource> sources, List<SchemeProblem> problems, List<String> passedOver) {

  /// Copies the lists.
  public SchemeReport {
    sources = List.copyOf(sources);
    problems = List.copyOf(problems);
    passedOver = List.copyOf(passedOver);
  }
}
