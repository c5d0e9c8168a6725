package org.patentbeacon.index;

import java.util.List;
import org.patentbeacon.document.Claim;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.Description;
import org.patentbeacon.document.Paragraph;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Section;

/// Roughly how many bytes documents take in memory: their long texts, and an allowance for everything else.
final class Weight {
  private static final long DOCUMENT = 4096;
  private static final long PARAGRAPH = 64;
  private static final long CHARACTER = 2;

  private Weight() {}

  static long of(List<PatentDocument> documents) {
    long weight = 0;
    for (PatentDocument document : documents) {
      weight += DOCUMENT;
      for (ClaimSet set : document.claimSets()) {
        for (Claim claim : set.claims()) {
          weight += PARAGRAPH + CHARACTER * claim.text().length();
        }
      }
      for (Description description : document.descriptions()) {
        weight += of(description);
      }
    }
    return weight;
  }

  private static long of(Description description) {
    long weight = 0;
    for (Section section : description.sections()) {
      for (Paragraph paragraph : section.paragraphs()) {
        weight += PARAGRAPH + CHARACTER * paragraph.text().length();
      }
    }
    return weight;
  }
}
