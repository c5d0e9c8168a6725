package org.patentbeacon.index.lucene.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
import org.patentbeacon.index.field.CjkPairs;
import org.patentbeacon.index.field.ParagraphMarks;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.match.PositionSource;

/// The positions of tokens in one field of the documents of one segment, one document after the other.
final class LeafPositions implements PositionSource {
  /// The greatest number of terms a pattern may stand for.
  static final int MOST_TERMS = 10_000;

  private final FieldPlace place;
  private final @Nullable Terms terms;
  private final Map<String, Postings> words = new HashMap<>();
  private final Map<String, Postings> patterns = new HashMap<>();
  private int document = -1;

  LeafPositions(LeafReaderContext context, FieldPlace place) throws IOException {
    this.place = place;
    this.terms = context.reader().terms(place.field());
  }

  /// Moves to a document; documents come in ascending order.
  void moveTo(int next) {
    document = next;
  }

  @Override
  public int[] positions(String term) {
    return shown(all(term));
  }

  @Override
  public int[] runs(List<String> tokens) {
    List<CjkPairs.Placed> placed = CjkPairs.of(tokens);
    int[] starts = all(placed.getFirst().text());
    for (CjkPairs.Placed term : placed.subList(1, placed.size())) {
      if (starts.length > 0) {
        starts = PositionSource.followed(starts, all(term.text()), term.position());
      }
    }
    return shown(starts);
  }

  @Override
  public int[] matching(String pattern) {
    return shown(at(patterns.computeIfAbsent(pattern, this::expanded)));
  }

  /// Whether a paragraph has exactly these tokens, breaks between sentences apart.
  boolean isParagraph(List<String> tokens) {
    int[] breaks = all(ParagraphMarks.SENTENCE);
    int[] ends = all(ParagraphMarks.END);
    for (int start : shown(all(ParagraphMarks.START))) {
      int at = start + 1;
      for (int i = 0; i < tokens.size() && at > 0; i++) {
        at += has(breaks, at) ? 1 : 0;
        at = has(all(tokens.get(i)), at) ? at + 1 : 0;
      }
      if (at > 0 && has(ends, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(int[] ascending, int position) {
    return Arrays.binarySearch(ascending, position) >= 0;
  }

  @Override
  public int sentence(int position) {
    return before(all(ParagraphMarks.SENTENCE), position) + paragraph(position);
  }

  @Override
  public int paragraph(int position) {
    return before(all(ParagraphMarks.START), position);
  }

  private static int before(int[] marks, int position) {
    int at = Arrays.binarySearch(marks, position);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /// Those positions that lie in paragraphs which the view shows.
  private int[] shown(int[] positions) {
    String view = place.view();
    if (view == null || positions.length == 0) {
      return positions;
    }
    int[] starts = all(ParagraphMarks.START);
    int[] viewed = all(ParagraphMarks.view(view));
    int[] kept = new int[positions.length];
    int size = 0;
    for (int position : positions) {
      if (has(viewed, starts[before(starts, position) - 1])) {
        kept[size++] = position;
      }
    }
    return Arrays.copyOf(kept, size);
  }

  private int[] all(String term) {
    return at(words.computeIfAbsent(term, word -> opened(Set.of(new BytesRef(word)))));
  }

  private int[] at(Postings postings) {
    try {
      return postings.at(document);
    } catch (IOException e) {
      throw new UncheckedIOException("reading positions of " + place.field(), e);
    }
  }

  private Postings expanded(String pattern) {
    Set<BytesRef> wanted = terms == null ? Set.of() : expand(terms, pattern);
    if (wanted.size() > MOST_TERMS) {
      throw new QuerySyntaxException(QueryErrorCode.WILDCARD_EXPANSION, 0, 0,
          "'" + pattern + "' stands for more than " + MOST_TERMS + " words of " + place.field(), null);
    }
    return opened(wanted);
  }

  private Postings opened(Set<BytesRef> wanted) {
    List<PostingsEnum> opened = new ArrayList<>();
    try {
      TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
      for (BytesRef term : wanted) {
        if (each.seekExact(term)) {
          opened.add(each.postings(null, PostingsEnum.POSITIONS));
        }
      }
      return new Postings(opened);
    } catch (IOException e) {
      throw new UncheckedIOException("reading words of " + place.field(), e);
    }
  }

  /// The terms that a pattern stands for, one more than allowed at most.
  private Set<BytesRef> expand(Terms all, String pattern) {
    CompiledAutomaton automaton = new CompiledAutomaton(WildcardQuery.toAutomaton(
        new Term(place.field(), pattern), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT), false, true);
    Set<BytesRef> expanded = new LinkedHashSet<>();
    try {
      TermsEnum matching = automaton.getTermsEnum(all);
      for (BytesRef term = matching.next(); term != null && expanded.size() <= MOST_TERMS; term = matching.next()) {
        expanded.add(BytesRef.deepCopyOf(term));
      }
      return expanded;
    } catch (IOException e) {
      throw new UncheckedIOException("reading words of " + place.field(), e);
    }
  }

  /// The postings of a term, or of the terms of a pattern, moved along with the documents.
  private static final class Postings {
    private static final int[] NONE = {};

    private final List<PostingsEnum> enums;
    private int document = -1;
    private int[] positions = NONE;

    Postings(List<PostingsEnum> enums) {
      this.enums = enums;
    }

    /// The positions in a document, ascending.
    int[] at(int wanted) throws IOException {
      if (document != wanted) {
        document = wanted;
        positions = read(wanted);
      }
      return positions;
    }

    private int[] read(int wanted) throws IOException {
      int[] all = NONE;
      for (PostingsEnum postings : enums) {
        if (postings.docID() < wanted) {
          postings.advance(wanted);
        }
        if (postings.docID() == wanted) {
          int size = all.length;
          all = Arrays.copyOf(all, size + postings.freq());
          for (int i = size; i < all.length; i++) {
            all[i] = postings.nextPosition();
          }
        }
      }
      if (enums.size() > 1) {
        Arrays.sort(all);
      }
      return all;
    }
  }
}
