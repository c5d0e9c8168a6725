package org.patentbeacon.index.lucene.arrival;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The slots of a segment, or some of them, one after the other.
final class SlotRange {
  private final int[] documents;
  private final int firstSlot;
  private final long @Nullable [] wanted;
  private int at;

  SlotRange(ArrivedDocuments.Segment segment) {
    this.documents = segment.documents();
    this.firstSlot = segment.firstSlot();
    this.wanted = null;
  }

  /// @param wanted a row of bits, one for each slot
  SlotRange(ArrivedDocuments.Segment segment, long[] wanted) {
    this.documents = segment.documents();
    this.firstSlot = segment.firstSlot();
    this.wanted = wanted;
    toWanted();
  }

  /// The slot it stands at; negative behind the last.
  int slot() {
    return at < documents.length ? firstSlot + at : -1;
  }

  /// The document of the slot it stands at.
  int document() {
    return documents[at];
  }

  /// Goes on to the first slot of a document from this one on.
  void next(int document) {
    at++;
    if (at < documents.length && documents[at] < document) {
      int found = Arrays.binarySearch(documents, at, documents.length, document);
      at = found >= 0 ? found : -found - 1;
    }
    toWanted();
  }

  private void toWanted() {
    long[] rows = wanted;
    while (rows != null && at < documents.length && !Rows.has(rows, firstSlot + at)) {
      at++;
    }
  }
}
