package org.patentbeacon.index.lucene.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.RangeFieldQuery;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefIterator;
import org.patentbeacon.index.field.IndexNames;

/// What the terms and values of a document say of whether it answers a translated query: every document that answers it
/// fulfils the condition.
///
/// It is read off the translation and not off the tree, so that what a clause means is said in one place. Names of groups,
/// which change with the snapshot, count as unknown.
///
/// @param condition the condition
/// @param decides whether every document that fulfils it answers the query too
/// @param refusable whether asking the query may be refused because of what other documents say, whatever this one says
public record TermCondition(Condition condition, boolean decides, boolean refusable) {
  private static final TermCondition UNKNOWN = new TermCondition(new Condition.Unknown(), false, false);
  private static final TermCondition PATTERN = new TermCondition(new Condition.Unknown(), false, true);
  /// More terms than this say little.
  private static final int MOST_TERMS = 2_000;

  /// {@return the condition of a query}
  ///
  /// @param query a query of [QueryTranslator]
  /// @param numbers numbers the terms
  public static TermCondition of(Query query, ToIntFunction<Term> numbers) {
    return switch (query) {
      case TermQuery one -> occurs(one.getTerm(), numbers);
      case PhraseQuery phrase -> follow(phrase, numbers);
      case TermInSetQuery set -> anyOf(set, numbers);
      case ConstantScoreQuery scored -> of(scored.getQuery(), numbers);
      case BooleanQuery joined -> joined(joined, numbers);
      case PositionalQuery positional -> {
        TermCondition words = of(positional.approximation(), numbers);
        yield new TermCondition(words.condition, false, words.refusable);
      }
      case PatternQuery _ -> PATTERN;
      case PointRangeQuery _, RangeFieldQuery _, TermRangeQuery _, WildcardQuery _ ->
          new TermCondition(new Condition.Has(query), true, false);
      default -> UNKNOWN;
    };
  }

  private static TermCondition follow(PhraseQuery phrase, ToIntFunction<Term> numbers) {
    Term[] terms = phrase.getTerms();
    int[] positions = phrase.getPositions();
    List<Condition.Placed> placed = IntStream.range(0, terms.length)
        .mapToObj(i -> new Condition.Placed(numbers.applyAsInt(terms[i]), positions[i])).toList();
    return new TermCondition(new Condition.Follow(placed), true, false);
  }

  private static TermCondition occurs(Term term, ToIntFunction<Term> numbers) {
    return new TermCondition(new Condition.Occurs(numbers.applyAsInt(term)), true, false);
  }

  private static TermCondition all(List<TermCondition> parts) {
    List<Condition> known = parts.stream().map(TermCondition::condition)
        .filter(part -> !(part instanceof Condition.Unknown)).sorted(Comparator.comparingInt(Condition::work)).toList();
    Condition all = switch (known.size()) {
      case 0 -> new Condition.Unknown();
      case 1 -> known.getFirst();
      default -> new Condition.All(known);
    };
    return new TermCondition(all, parts.stream().allMatch(TermCondition::decides),
        parts.stream().anyMatch(TermCondition::refusable));
  }

  private static TermCondition any(List<TermCondition> parts) {
    List<Condition> conditions = parts.stream().map(TermCondition::condition).toList();
    boolean refusable = parts.stream().anyMatch(TermCondition::refusable);
    return conditions.stream().anyMatch(Condition.Unknown.class::isInstance)
        ? new TermCondition(new Condition.Unknown(), false, refusable)
        : new TermCondition(new Condition.Any(conditions), parts.stream().allMatch(TermCondition::decides), refusable);
  }

  private static TermCondition anyOf(TermInSetQuery set, ToIntFunction<Term> numbers) {
    if (set.getField().endsWith(IndexNames.PRINTED) || set.getTermsCount() > MOST_TERMS) {
      return UNKNOWN;
    }
    List<TermCondition> terms = new ArrayList<>();
    try {
      BytesRefIterator each = set.getBytesRefIterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        terms.add(occurs(new Term(set.getField(), BytesRef.deepCopyOf(term)), numbers));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading the terms of a query", e);
    }
    return any(terms);
  }

  private static TermCondition joined(BooleanQuery joined, ToIntFunction<Term> numbers) {
    List<TermCondition> must = Stream.of(Occur.MUST, Occur.FILTER)
        .flatMap(occur -> joined.getClauses(occur).stream()).map(clause -> of(clause, numbers)).toList();
    List<TermCondition> should = joined.getClauses(Occur.SHOULD).stream().map(clause -> of(clause, numbers)).toList();
    List<TermCondition> not = joined.getClauses(Occur.MUST_NOT).stream().map(clause -> of(clause, numbers)).toList();
    TermCondition kept = must.isEmpty() ? any(should) : all(must);
    TermCondition whole = not.isEmpty() ? kept : without(kept, not);
    boolean refusable = whole.refusable || should.stream().anyMatch(TermCondition::refusable);
    return new TermCondition(whole.condition, whole.decides, refusable);
  }

  private static TermCondition without(TermCondition kept, List<TermCondition> not) {
    List<Condition> sure = not.stream().filter(TermCondition::decides).map(TermCondition::condition).toList();
    Condition difference = sure.isEmpty() || kept.condition instanceof Condition.Unknown
        ? kept.condition : new Condition.Without(kept.condition, new Condition.Any(sure));
    return new TermCondition(difference, kept.decides && sure.size() == not.size(),
        kept.refusable || not.stream().anyMatch(TermCondition::refusable));
  }
}
