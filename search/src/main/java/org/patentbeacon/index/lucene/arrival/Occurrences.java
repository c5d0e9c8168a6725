package org.patentbeacon.index.lucene.arrival;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.patentbeacon.index.lucene.query.Condition;

/// Which of the terms that queries look for the arrived documents have.
///
/// A set of documents is a row of bits, one for each slot; an empty row is no document.
final class Occurrences {
  private static final long[] NONE = {};
  /// How many times as long it takes to look a term up as to come to the next one. Measured.
  private static final int LOOK_UP = 8;

  private final long[][] byTerm;
  private final int words;
  private final long[] all;
  private int[] terms = new int[256];
  private int occurring;

  private Occurrences(int terms, int documents) {
    byTerm = new long[terms][];
    Arrays.fill(byTerm, NONE);
    words = (documents + Long.SIZE - 1) / Long.SIZE;
    all = new long[words];
    IntStream.range(0, documents).forEach(slot -> set(all, slot));
  }

  static Occurrences of(KnownTerms known, ArrivedDocuments arrived) throws IOException {
    Occurrences occurrences = new Occurrences(known.size(), arrived.size());
    for (ArrivedDocuments.Segment segment : arrived.segments()) {
      for (Map.Entry<String, Map<BytesRef, Integer>> field : known.byField().entrySet()) {
        Terms there = segment.leaf().reader().terms(field.getKey());
        if (there != null) {
          occurrences.note(there, field.getValue(), segment);
        }
      }
    }
    return occurrences;
  }

  /// Goes through the terms of the segment, or those looked for, whichever is less work.
  private void note(Terms there, Map<BytesRef, Integer> asked, ArrivedDocuments.Segment segment) throws IOException {
    TermsEnum each = there.iterator();
    PostingsEnum postings = null;
    if (there.size() >= 0 && there.size() < (long) LOOK_UP * asked.size()) {
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        Integer number = asked.get(term);
        if (number != null) {
          postings = each.postings(postings, PostingsEnum.NONE);
          note(number, postings, segment);
        }
      }
      return;
    }
    for (Map.Entry<BytesRef, Integer> one : asked.entrySet()) {
      if (each.seekExact(one.getKey())) {
        postings = each.postings(postings, PostingsEnum.NONE);
        note(one.getValue(), postings, segment);
      }
    }
  }

  private void note(int term, PostingsEnum postings, ArrivedDocuments.Segment segment) throws IOException {
    int[] documents = segment.documents();
    int i = 0;
    int found = postings.advance(documents[0]);
    while (found != DocIdSetIterator.NO_MORE_DOCS) {
      while (i < documents.length && documents[i] < found) {
        i++;
      }
      if (i == documents.length) {
        return;
      }
      if (documents[i] == found) {
        set(row(term), segment.firstSlot() + i);
        i++;
      }
      if (i == documents.length) {
        return;
      }
      found = postings.advance(documents[i] > found ? documents[i] : found + 1);
    }
  }

  private long[] row(int term) {
    if (byTerm[term].length == 0) {
      byTerm[term] = new long[words];
      if (occurring == terms.length) {
        terms = Arrays.copyOf(terms, 2 * occurring);
      }
      terms[occurring++] = term;
    }
    return byTerm[term];
  }

  private static void set(long[] row, int slot) {
    row[slot / Long.SIZE] |= 1L << (slot % Long.SIZE);
  }

  /// The terms that occur.
  int[] terms() {
    return Arrays.copyOf(terms, occurring);
  }

  /// All arrived documents.
  long[] all() {
    return all;
  }

  /// The documents that fulfil a condition; an empty row for none.
  long[] fulfilling(Condition condition) {
    return switch (condition) {
      case Condition.Unknown _ -> all;
      case Condition.Occurs(int term) -> byTerm[term];
      case Condition.All(List<Condition> parts) -> allOf(parts);
      case Condition.Any(List<Condition> parts) -> anyOf(parts);
      case Condition.Without(Condition kept, Condition removed) -> without(fulfilling(kept), removed);
    };
  }

  private long[] allOf(List<Condition> parts) {
    long[] common = all.clone();
    for (Condition part : parts) {
      long[] some = fulfilling(part);
      boolean any = false;
      for (int i = 0; i < some.length; i++) {
        common[i] &= some[i];
        any |= common[i] != 0;
      }
      if (!any) {
        return NONE;
      }
    }
    return common;
  }

  private long[] anyOf(List<Condition> parts) {
    long[] union = NONE;
    for (Condition part : parts) {
      long[] some = fulfilling(part);
      if (union.length == 0) {
        union = some.length == 0 ? NONE : some.clone();
      } else {
        for (int i = 0; i < some.length; i++) {
          union[i] |= some[i];
        }
      }
    }
    return union;
  }

  private long[] without(long[] kept, Condition removed) {
    if (kept.length == 0) {
      return NONE;
    }
    long[] others = fulfilling(removed);
    long[] rest = kept.clone();
    boolean any = false;
    for (int i = 0; i < rest.length; i++) {
      rest[i] &= others.length == 0 ? -1L : ~others[i];
      any |= rest[i] != 0;
    }
    return any ? rest : NONE;
  }
}
