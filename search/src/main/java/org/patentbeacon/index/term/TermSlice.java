package org.patentbeacon.index.term;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.patentbeacon.document.PatentDocument;

/// The terms of some documents, one after the other, numbered as they came. Slices are filled side by side, each from one thread.
public final class TermSlice {
  private final TextTerms cutting = new TextTerms();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> terms = new ArrayList<>();
  private int[] codes = new int[1024];
  private int[] ends = new int[64];
  private int size;

  /// Nothing yet.
  public TermSlice() {}

  /// Adds a document.
  ///
  /// @param document the document
  public void add(PatentDocument document) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    ends[size] = start(size);
    size++;
    cutting.of(document, this::add);
  }

  private void add(String term) {
    Integer known = numbers.putIfAbsent(term, terms.size());
    int code = known == null ? terms.size() : known;
    if (known == null) {
      terms.add(term);
    }
    int at = ends[size - 1]++;
    if (at == codes.length) {
      codes = Arrays.copyOf(codes, 2 * at);
    }
    codes[at] = code;
  }

  /// Where the terms of a document begin.
  int start(int document) {
    return document == 0 ? 0 : ends[document - 1];
  }

  int size() {
    return size;
  }

  List<String> terms() {
    return terms;
  }

  int code(int at) {
    return codes[at];
  }
}
