package org.patentbeacon.index.lucene.arrival;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TaskExecutor;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.ArrivalMatches;
import org.patentbeacon.index.QueryMatch;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.index.lucene.query.Knowledge;
import org.patentbeacon.index.lucene.query.QueryTranslator;
import org.patentbeacon.index.lucene.query.TermCondition;
import org.patentbeacon.index.lucene.stored.Commits;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.QuerySyntaxException;

/// Queries that are asked again and again about what arrived. They are looked through when they are first asked, and anew
/// when a classification scheme changed by which their classes are understood.
public final class AskedAgain {
  /// Of more arrivals it is not noted which terms they have: hardly a query has nothing to do with any of them.
  private static final int FEW = 2_048;
  /// Queries asked by one core before it takes others.
  private static final int TOGETHER = 64;

  private final List<PatentQuery> queries;
  private @Nullable CompiledQueries compiled;

  /// Takes queries.
  ///
  /// @param queries the queries
  public AskedAgain(List<PatentQuery> queries) {
    this.queries = List.copyOf(queries);
  }

  /// {@return which documents that arrived or changed after a batch answer which query}
  ///
  /// @param batch the number of the batch, 0 for all documents
  /// @param reader the snapshot
  /// @param knowledge what clauses mean in it that no document says
  /// @throws IOException when the disk refuses
  public ArrivalMatches after(long batch, IndexReader reader, Knowledge knowledge) throws IOException {
    Snapshot snapshot = Commits.snapshot(reader);
    if (snapshot.batch() <= batch) {
      return new ArrivalMatches(snapshot, List.of(), List.of(), Collections.nCopies(queries.size(), QueryMatch.NOTHING));
    }
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null); // thousands of queries, each asked once
    ArrivedDocuments arrived = ArrivedDocuments.after(batch, searcher);
    ArrivedDocuments.ById byId = arrived.byId();
    CompiledQueries ready = compiled(reader, knowledge);
    Run run = new Run(ready, searcher, knowledge, arrived, byId.places());
    return new ArrivalMatches(snapshot, byId.arrivals(), ArrivedDocuments.goneAfter(batch, searcher), run.matches());
  }

  private synchronized CompiledQueries compiled(IndexReader reader, Knowledge knowledge) throws IOException {
    CompiledQueries known = compiled;
    if (known == null || !known.holdFor(knowledge.classes())) {
      known = CompiledQueries.of(queries, reader, knowledge);
      compiled = known;
    }
    return known;
  }

  /// One run over all queries.
  private final class Run {
    private final CompiledQueries ready;
    private final IndexSearcher searcher;
    private final Knowledge knowledge;
    private final ArrivedDocuments arrived;
    private final int[] places;

    Run(CompiledQueries ready, IndexSearcher searcher, Knowledge knowledge, ArrivedDocuments arrived, int[] places) {
      this.ready = ready;
      this.searcher = searcher;
      this.knowledge = knowledge;
      this.arrived = arrived;
      this.places = places;
    }

    List<QueryMatch> matches() throws IOException {
      QueryMatch[] matches = new QueryMatch[queries.size()];
      Arrays.setAll(matches, number -> {
        QuerySyntaxException refused = ready.query(number).refused();
        return refused == null ? QueryMatch.NOTHING : new QueryMatch.Refused(refused);
      });
      Occurrences occurring = arrived.size() <= FEW ? Occurrences.of(ready.terms(), arrived) : null;
      int[] concerned = concerned(occurring).stream().toArray();
      List<Callable<List<QueryMatch>>> parts = new ArrayList<>();
      for (int from = 0; from < concerned.length; from += TOGETHER) {
        int[] some = Arrays.copyOfRange(concerned, from, Math.min(concerned.length, from + TOGETHER));
        parts.add(() -> asked(some, occurring));
      }
      int next = 0;
      for (List<QueryMatch> part : new TaskExecutor(ForkJoinPool.commonPool()).invokeAll(parts)) {
        for (QueryMatch match : part) {
          matches[concerned[next++]] = match;
        }
      }
      return List.of(matches);
    }

    private BitSet concerned(@Nullable Occurrences occurring) {
      if (occurring != null) {
        return ready.concerned(occurring);
      }
      BitSet all = new BitSet();
      for (int number = 0; number < queries.size(); number++) {
        all.set(number, ready.query(number).refused() == null);
      }
      return all;
    }

    private List<QueryMatch> asked(int[] numbers, @Nullable Occurrences occurring) throws IOException {
      Asking asking = new Asking(searcher, arrived);
      List<QueryMatch> matches = new ArrayList<>();
      for (int number : numbers) {
        matches.add(asked(number, occurring, asking));
      }
      return matches;
    }

    private QueryMatch asked(int number, @Nullable Occurrences occurring, Asking asking) throws IOException {
      TermCondition condition = ready.query(number).condition();
      try {
        if (occurring == null || condition == null) {
          return found(asking.all(translated(number)));
        }
        long[] candidates = occurring.fulfilling(condition.condition());
        if (condition.refusable()) {
          return found(asking.among(translated(number), candidates.length == 0 ? occurring.all() : candidates));
        }
        if (candidates.length == 0) {
          return QueryMatch.NOTHING;
        }
        return found(condition.decides()
            ? BitSet.valueOf(candidates).stream().toArray() : asking.among(translated(number), candidates));
      } catch (QuerySyntaxException e) {
        return new QueryMatch.Refused(e);
      }
    }

    /// Translated anew for every run: what joining positions may cost is counted with the translation.
    private org.apache.lucene.search.Query translated(int number) {
      return QueryTranslator.translate(queries.get(number), knowledge);
    }

    private QueryMatch found(int[] slots) {
      if (slots.length == 0) {
        return QueryMatch.NOTHING;
      }
      int[] found = Arrays.stream(slots).map(slot -> places[slot]).toArray();
      Arrays.sort(found);
      return new QueryMatch.Found(found);
    }
  }
}
