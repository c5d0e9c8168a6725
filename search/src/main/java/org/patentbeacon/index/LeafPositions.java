package org.patentbeacon.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.PositionSource;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.QuerySyntaxException;

/// The positions of tokens in one field of the documents of one segment, one document after the other.
final class LeafPositions implements PositionSource {
  /// The greatest number of terms a pattern may stand for.
  static final int MOST_TERMS = 10_000;

  private final String field;
  private final @Nullable Terms terms;
  private final Map<String, TermPostings> postings = new LinkedHashMap<>();
  private final Map<String, int[]> found = new LinkedHashMap<>();
  private int document = -1;

  LeafPositions(LeafReaderContext context, String field) throws IOException {
    this.field = field;
    this.terms = context.reader().terms(field);
  }

  /// Moves to a document; documents come in ascending order.
  void moveTo(int next) {
    document = next;
    found.clear();
  }

  @Override
  public int[] positions(String term) {
    return of("=" + term, false, term);
  }

  @Override
  public int[] matching(String pattern) {
    return of("~" + pattern, true, pattern);
  }

  private int[] of(String key, boolean pattern, String text) {
    int[] known = found.get(key);
    if (known != null) {
      return known;
    }
    try {
      TermPostings open = postings.get(key);
      if (open == null) {
        open = open(pattern, text);
        postings.put(key, open);
      }
      int[] positions = open.positions(document);
      found.put(key, positions);
      return positions;
    } catch (IOException e) {
      throw new UncheckedIOException("reading positions of " + field, e);
    }
  }

  private TermPostings open(boolean pattern, String text) throws IOException {
    List<PostingsEnum> enums = new ArrayList<>();
    if (terms == null) {
      return new TermPostings(enums);
    }
    Set<BytesRef> wanted = pattern
        ? expand(terms, text) : Set.of(new BytesRef(text));
    if (wanted.size() > MOST_TERMS) {
      throw new QuerySyntaxException(QueryErrorCode.WILDCARD_EXPANSION, 0, 0,
          "'" + text + "' stands for more than " + MOST_TERMS + " words of " + field, null);
    }
    TermsEnum each = terms.iterator();
    for (BytesRef term : wanted) {
      if (each.seekExact(term)) {
        enums.add(each.postings(null, PostingsEnum.POSITIONS));
      }
    }
    return new TermPostings(enums);
  }

  @Override
  public int sentence(int position) {
    return before(positions(ParagraphTokens.SENTENCE), position) + paragraph(position);
  }

  @Override
  public int paragraph(int position) {
    return before(positions(ParagraphTokens.PARAGRAPH), position);
  }

  private static int before(int[] marks, int position) {
    int at = Arrays.binarySearch(marks, position);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /// The terms that a pattern stands for, one more than allowed at most.
  private Set<BytesRef> expand(Terms all, String pattern) throws IOException {
    CompiledAutomaton automaton = new CompiledAutomaton(
        WildcardQuery.toAutomaton(new Term(field, pattern), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT), false, true);
    TermsEnum matching = automaton.getTermsEnum(all);
    Set<BytesRef> expanded = new LinkedHashSet<>();
    for (BytesRef term = matching.next(); term != null && expanded.size() <= MOST_TERMS; term = matching.next()) {
      expanded.add(BytesRef.deepCopyOf(term));
    }
    return expanded;
  }

  /// The postings of a term, or of the terms of a pattern, moved along with the documents.
  private record TermPostings(List<PostingsEnum> enums) {

    /// The positions in a document, ascending.
    int[] positions(int document) throws IOException {
      int[] all = new int[16];
      int size = 0;
      for (PostingsEnum postings : enums) {
        if (postings.docID() < document) {
          postings.advance(document);
        }
        for (int left = postings.docID() == document ? postings.freq() : 0; left > 0; left--) {
          if (size == all.length) {
            all = Arrays.copyOf(all, 2 * size);
          }
          all[size++] = postings.nextPosition();
        }
      }
      int[] positions = Arrays.copyOf(all, size);
      if (enums.size() > 1) {
        Arrays.sort(positions);
      }
      return positions;
    }
  }
}
