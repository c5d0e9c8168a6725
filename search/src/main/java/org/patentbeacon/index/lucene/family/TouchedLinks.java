package org.patentbeacon.index.lucene.family;

import java.util.Set;
import java.util.TreeSet;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.family.FamilyLinks;

/// What joined and joins the documents to others that a batch changes.
public final class TouchedLinks {
  /// More are not remembered: then all families are looked at.
  private static final int MOST = 20_000;
  /// When one document in so many changed, looking at all is less work.
  private static final int SHARE = 20;

  private final Set<String> simple = new TreeSet<>();
  private final Set<String> extended = new TreeSet<>();
  private final Set<String> ids = new TreeSet<>();
  private int documents;

  /// Nothing has changed yet.
  public TouchedLinks() {
    // The sets are empty.
  }

  /// Adds a document as it was before a change, or as it is after it.
  ///
  /// @param document the document
  public void add(PatentDocument document) {
    documents++;
    if (documents > MOST) {
      simple.clear();
      extended.clear();
      ids.clear();
    } else {
      FamilyLinks links = FamilyLinks.of(document);
      ids.add(document.id());
      links.simple().forEach(link -> simple.add(FamilyColumns.term(link)));
      links.extended().forEach(link -> extended.add(FamilyColumns.term(link)));
    }
  }

  boolean isNone() {
    return documents == 0;
  }

  /// Whether all families are looked at.
  ///
  /// @param all how many documents there are
  boolean isLarge(int all) {
    return documents > MOST || (long) documents * SHARE > all;
  }

  Set<String> simple() {
    return simple;
  }

  /// The documents.
  Set<String> ids() {
    return ids;
  }

  Set<String> extended() {
    return extended;
  }
}
