package org.patentbeacon.document;

/// Roughly how many bytes a document takes in memory: its long texts, and an allowance for everything else.
public final class DocumentWeight {
  private static final long DOCUMENT = 4096;
  private static final long TEXT = 64;
  private static final long CHARACTER = 2;

  private DocumentWeight() {}

  /// {@return the bytes}
  ///
  /// @param document the document
  public static long of(PatentDocument document) {
    long weight = DOCUMENT;
    for (LocalizedText text : document.abstracts()) {
      weight += of(text.text());
    }
    for (ClaimSet set : document.claimSets()) {
      for (Claim claim : set.claims()) {
        weight += of(claim.text());
      }
    }
    for (Description description : document.descriptions()) {
      for (Section section : description.sections()) {
        for (Paragraph paragraph : section.paragraphs()) {
          weight += of(paragraph.text());
        }
      }
    }
    return weight;
  }

  private static long of(String text) {
    return TEXT + CHARACTER * text.length();
  }
}
