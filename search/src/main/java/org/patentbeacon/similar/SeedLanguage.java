package org.patentbeacon.similar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.Exists;
import org.patentbeacon.query.PatentQuery.Not;
import org.patentbeacon.query.PatentQuery.Or;
import org.patentbeacon.query.SourceRange;

/// The language of seeds that are in one of Chinese and English, and the documents that are in the other alone: those are
/// found by translated words, all others by words as they stand. So no document is ranked by both, and a few Latin letters
/// in a Chinese text do not compete with its translation.
enum SeedLanguage {
  /// Chinese.
  ZH,
  /// English.
  EN;

  /// The language of the seeds; `null` when they are in both or neither.
  static @Nullable SeedLanguage of(List<Seed> seeds) {
    boolean chinese = isIn(seeds, ZH);
    return chinese == isIn(seeds, EN) ? null : chinese ? ZH : EN;
  }

  private static boolean isIn(List<Seed> seeds, SeedLanguage language) {
    return seeds.stream().flatMap(seed -> seed.passages().stream())
        .anyMatch(passage -> passage.lang().equals(language.code()));
  }

  /// Its code, `zh` or `en`.
  String code() {
    return this == ZH ? "zh" : "en";
  }

  /// The documents with a title or abstract in the other language and none in this one.
  PatentQuery foreign() {
    SeedLanguage other = this == ZH ? EN : ZH;
    return new Not(new Or(other.texts(), SourceRange.NONE), texts(), SourceRange.NONE);
  }

  private List<PatentQuery> texts() {
    String view = this == ZH ? "CN" : "EN";
    return List.of(new Exists("TI-" + view, SourceRange.NONE), new Exists("AB-" + view, SourceRange.NONE));
  }
}
