package org.patentbeacon.index.lucene.arrival;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.lucene.query.Knowledge;
import org.patentbeacon.index.lucene.query.QueryTranslator;
import org.patentbeacon.index.lucene.query.TermCondition;
import org.patentbeacon.index.name.GroupClauses;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.classes.ClassHierarchy;

/// Queries with what their terms decide, and under some terms of each, of which a document that answers it has at least one,
/// the query itself.
final class CompiledQueries {
  private final ClassHierarchy classes;
  private final KnownTerms terms = new KnownTerms();
  private final List<Compiled> queries = new ArrayList<>();
  private final Map<Integer, List<Integer>> byTerm = new HashMap<>();
  private final BitSet always = new BitSet();

  /// A query looked through.
  ///
  /// @param condition what its terms decide; `null` when it cannot be answered
  /// @param refused why it cannot
  record Compiled(@Nullable TermCondition condition, @Nullable QuerySyntaxException refused) {}

  private CompiledQueries(ClassHierarchy classes) {
    this.classes = classes;
  }

  /// Looks queries through.
  ///
  /// @param reader says which terms are rare
  static CompiledQueries of(List<PatentQuery> queries, IndexReader reader, Knowledge knowledge) throws IOException {
    CompiledQueries compiled = new CompiledQueries(knowledge.classes());
    Knowledge lasting = new Knowledge(knowledge.classes(), GroupClauses.NONE, knowledge.day());
    for (PatentQuery query : queries) {
      compiled.queries.add(compiled.compile(query, lasting));
    }
    compiled.file(new RareTerms(compiled.terms.all(), reader));
    return compiled;
  }

  private Compiled compile(PatentQuery query, Knowledge lasting) {
    try {
      return new Compiled(TermCondition.of(QueryTranslator.translate(query, lasting), terms::number), null);
    } catch (QuerySyntaxException e) {
      return new Compiled(null, e);
    }
  }

  private void file(RareTerms rare) throws IOException {
    for (int query = 0; query < queries.size(); query++) {
      TermCondition condition = queries.get(query).condition;
      int[] needed = condition == null || condition.refusable() ? null : rare.oneOf(condition.condition());
      if (needed == null) {
        always.set(query, condition != null);
      } else {
        for (int term : needed) {
          byTerm.computeIfAbsent(term, _ -> new ArrayList<>()).add(query);
        }
      }
    }
  }

  /// Whether they are still what they were looked through for.
  boolean holdFor(ClassHierarchy current) {
    return classes.equals(current);
  }

  KnownTerms terms() {
    return terms;
  }

  Compiled query(int number) {
    return queries.get(number);
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
