package org.patentbeacon.index.lucene.arrival;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/// Which of the terms that queries look for the arrived documents have, and of a few documents also where.
final class Occurrences {
  /// Of more documents it is not noted where their terms stand: reading it for all takes longer than asking the queries.
  private static final int FEW = Long.SIZE;
  /// How many times as long it takes to look a term up as to come to the next one. Measured.
  private static final int LOOK_UP = 8;

  private final long[][] byTerm;
  /// By term and slot; no terms where it is not noted.
  private final int[][][] positions;
  private final int documents;
  private final long[] all;
  private int[] terms = new int[256];
  private int occurring;

  private Occurrences(int terms, int documents) {
    byTerm = new long[terms][];
    Arrays.fill(byTerm, Rows.NONE);
    positions = new int[documents <= FEW ? terms : 0][][];
    this.documents = documents;
    all = Rows.all(documents);
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
          postings = each.postings(postings, flags());
          note(number, postings, segment);
        }
      }
      return;
    }
    for (Map.Entry<BytesRef, Integer> one : asked.entrySet()) {
      if (each.seekExact(one.getKey())) {
        postings = each.postings(postings, flags());
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
        note(term, segment.firstSlot() + i, postings);
        i++;
      }
      if (i == documents.length) {
        return;
      }
      found = postings.advance(documents[i] > found ? documents[i] : found + 1);
    }
  }

  private int flags() {
    return tellsPositions() ? PostingsEnum.POSITIONS : PostingsEnum.NONE;
  }

  private void note(int term, int slot, PostingsEnum postings) throws IOException {
    Rows.set(row(term), slot);
    if (tellsPositions()) {
      int[] there = new int[postings.freq()];
      for (int i = 0; i < there.length; i++) {
        there[i] = postings.nextPosition();
      }
      positions[term][slot] = there;
    }
  }

  private long[] row(int term) {
    if (byTerm[term].length == 0) {
      byTerm[term] = Rows.blank(documents);
      if (tellsPositions()) {
        positions[term] = new int[documents][];
      }
      if (occurring == terms.length) {
        terms = Arrays.copyOf(terms, 2 * occurring);
      }
      terms[occurring++] = term;
    }
    return byTerm[term];
  }

  /// The terms that occur.
  int[] terms() {
    return Arrays.copyOf(terms, occurring);
  }

  /// The documents that have a term.
  long[] having(int term) {
    return byTerm[term];
  }

  /// Whether it is noted where the terms stand.
  boolean tellsPositions() {
    return positions.length > 0;
  }

  /// Where a term stands in a document that has it, ascending.
  int[] positions(int term, int slot) {
    return positions[term][slot];
  }

  /// All arrived documents.
  long[] all() {
    return all;
  }
}
