package org.patentbeacon.index.lucene.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.query.QueryErrorCode;
import org.patentbeacon.query.QueryLimits;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.SourceRange;

/// The words of a field that a pattern stands for, of which there must not be too many: they are counted before any
/// document is looked at.
final class PatternQuery extends Query {
  private static final int SHOWN = 40;

  private final Term pattern;
  private final CompiledAutomaton automaton;
  private final SourceRange range;

  /// Makes a query.
  ///
  /// @param pattern the field and the pattern
  /// @param range where the pattern stands in the text of the query
  /// @throws QuerySyntaxException when the pattern has too many wildcards to be looked for
  PatternQuery(Term pattern, SourceRange range) {
    this.pattern = pattern;
    this.range = range;
    this.automaton = compiled(pattern, range);
  }

  private static CompiledAutomaton compiled(Term pattern, SourceRange range) {
    try {
      return compiled(pattern);
    } catch (TooComplexToDeterminizeException e) {
      throw refused(range, "expected fewer wildcards in a word, found '" + shown(pattern) + "'");
    }
  }

  /// What recognises the words of a pattern.
  static CompiledAutomaton compiled(Term pattern) {
    return new CompiledAutomaton(
        WildcardQuery.toAutomaton(pattern, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT), false, true);
  }

  private static QuerySyntaxException refused(SourceRange range, String message) {
    return new QuerySyntaxException(QueryErrorCode.WILDCARD_EXPANSION, range.start(), range.end(),
        "column " + (range.start() + 1) + ": " + message, null);
  }

  private static String shown(Term pattern) {
    return pattern.text().substring(0, Math.min(SHOWN, pattern.text().length()));
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    List<BytesRef> words = words(searcher.getIndexReader());
    return words.isEmpty() ? new MatchNoDocsQuery("no word is like " + pattern) : new TermInSetQuery(pattern.field(), words);
  }

  private List<BytesRef> words(IndexReader reader) throws IOException {
    Terms all = MultiTerms.getTerms(reader, pattern.field());
    List<BytesRef> words = new ArrayList<>();
    TermsEnum each = all == null ? TermsEnum.EMPTY : automaton.getTermsEnum(all);
    for (BytesRef word = each.next(); word != null; word = each.next()) {
      if (words.size() == QueryLimits.DEFAULT.wildcardTerms()) {
        throw refused(range, "expected a pattern that stands for at most " + QueryLimits.DEFAULT.wildcardTerms()
            + " words of this database, found '" + shown(pattern) + "', which stands for more");
      }
      words.add(BytesRef.deepCopyOf(word));
    }
    return words;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(@Nullable String field) {
    return "words like " + pattern;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PatternQuery query && query.pattern.equals(pattern) && query.range.equals(range);
  }

  @Override
  public int hashCode() {
    return Objects.hash(pattern, range);
  }
}
