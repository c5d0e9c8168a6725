package org.patentbeacon.search;

import org.patentbeacon.document.Claim;
import org.patentbeacon.document.ClaimSet;
import org.patentbeacon.document.Description;
import org.patentbeacon.document.LocalizedText;
import org.patentbeacon.document.Paragraph;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Section;
import org.patentbeacon.format.record.ReadResult;

/// How much memory a result holds, roughly: the characters of its long texts and a flat amount for the rest.
final class ResultWeight {
  private static final long REST = 2_000;

  private ResultWeight() {}

  static long of(ReadResult result) {
    return switch (result) {
      case ReadResult.Accepted accepted -> REST + texts(accepted.document());
      case ReadResult.Skipped _, ReadResult.Rejected _ -> REST;
    };
  }

  private static long texts(PatentDocument document) {
    long length = 0;
    for (LocalizedText text : document.abstracts()) {
      length += text.text().length();
    }
    for (ClaimSet set : document.claimSets()) {
      for (Claim claim : set.claims()) {
        length += claim.text().length();
      }
    }
    for (Description description : document.descriptions()) {
      for (Section section : description.sections()) {
        for (Paragraph paragraph : section.paragraphs()) {
          length += paragraph.text().length();
        }
      }
    }
    return length;
  }
}
