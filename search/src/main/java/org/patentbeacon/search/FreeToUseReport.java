package org.patentbeacon.search;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.patentbeacon.legal.free.FreeToUseAnswer;
import org.patentbeacon.legal.free.Verdict;
import org.patentbeacon.table.Wording;

/// The free-to-use checklist (公知技术核查) of a document of a database: whether it is a candidate in a market, never a clearance.
///
/// @param headline the gravest of the flags; a candidate when there are none
/// @param words the headline as a text
/// @param flags everything that stands against a candidate, the gravest first
/// @param answer what each of the nine steps found
/// @param scope where the rights around the document were looked for
/// @param notCovered what the checklist does not look at
public record FreeToUseReport(Verdict headline, Wording words, SortedSet<Verdict> flags, FreeToUseAnswer answer, Wording scope,
    Wording notCovered) {
  private static final Wording SCOPE = new Wording("同族、同日申请、分案和后续专利只在本数据库已载入的文献中查找。",
      "Family, applications of the same day, divisionals and later patents were looked for among the documents of this database only.");

  /// Copies the set.
  public FreeToUseReport {
    flags = Collections.unmodifiableSortedSet(new TreeSet<>(flags));
  }

  static FreeToUseReport of(FreeToUseAnswer answer) {
    return new FreeToUseReport(answer.headline(), answer.headline().words(), answer.flags(), answer, SCOPE,
        new Wording(FreeToUseAnswer.notCoveredInChinese(), FreeToUseAnswer.notCoveredInEnglish()));
  }
}
