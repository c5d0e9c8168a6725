package org.patentbeacon.index.lucene.arrival;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.QueryMatch;
import org.patentbeacon.index.lucene.query.Knowledge;
import org.patentbeacon.index.lucene.query.QueryTranslator;
import org.patentbeacon.index.lucene.query.TermCondition;
import org.patentbeacon.index.name.GroupClauses;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.classes.ClassHierarchy;

/// Queries with what the terms and values of documents decide of them, and under some terms of each, of which a document that
/// answers it has at least one, the query itself.
final class CompiledQueries {
  private final ClassHierarchy classes;
  private final KnownTerms terms = new KnownTerms();
  private final QueryMatch[] before;
  private final @Nullable TermCondition[] conditions;
  private final BitSet answerable = new BitSet();
  private final Map<Integer, List<Integer>> byTerm = new HashMap<>();
  private final BitSet always = new BitSet();

  private CompiledQueries(ClassHierarchy classes, int queries) {
    this.classes = classes;
    this.before = new QueryMatch[queries];
    this.conditions = new TermCondition[queries];
    Arrays.fill(before, QueryMatch.NOTHING);
  }

  /// Looks queries through.
  ///
  /// @param reader says which terms are rare
  static CompiledQueries of(List<PatentQuery> queries, IndexReader reader, Knowledge knowledge) throws IOException {
    CompiledQueries compiled = new CompiledQueries(knowledge.classes(), queries.size());
    Knowledge lasting = new Knowledge(knowledge.classes(), GroupClauses.NONE, knowledge.day());
    for (int number = 0; number < queries.size(); number++) {
      compiled.compile(number, queries.get(number), lasting);
    }
    compiled.file(new RareTerms(compiled.terms.all(), reader));
    return compiled;
  }

  private void compile(int number, PatentQuery query, Knowledge lasting) {
    try {
      conditions[number] = TermCondition.of(QueryTranslator.translate(query, lasting), terms::number);
      answerable.set(number);
    } catch (QuerySyntaxException e) {
      before[number] = new QueryMatch.Refused(e);
    }
  }

  private void file(RareTerms rare) {
    answerable.stream().forEach(number -> {
      TermCondition condition = condition(number);
      int[] needed = condition.refusable() ? null : rare.oneOf(condition.condition());
      if (needed == null) {
        always.set(number);
      } else {
        for (int term : needed) {
          byTerm.computeIfAbsent(term, _ -> new ArrayList<>()).add(number);
        }
      }
    });
  }

  /// Whether they are still what they were looked through for.
  boolean holdFor(ClassHierarchy current) {
    return classes.equals(current);
  }

  KnownTerms terms() {
    return terms;
  }

  /// What is known of each query before it is asked: that nothing is found yet, or that it cannot be answered.
  QueryMatch[] beforeAsking() {
    return before.clone();
  }

  /// The numbers of the queries that can be answered.
  BitSet answerable() {
    return answerable;
  }

  /// What the terms and values of documents decide of a query that can be answered.
  TermCondition condition(int number) {
    return Objects.requireNonNull(conditions[number]);
  }

  /// The queries that have to do with documents of such terms.
  BitSet concerned(Occurrences occurring) {
    BitSet concerned = (BitSet) always.clone();
    for (int term : occurring.terms()) {
      byTerm.getOrDefault(term, List.of()).forEach(concerned::set);
    }
    return concerned;
  }
}
