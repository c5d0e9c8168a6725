package org.patentbeacon.index.lucene.arrival;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
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
  private static final int TOGETHER = 256;

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

  /// A query that has to be asked.
  ///
  /// @param query its number
  /// @param candidates the documents it is asked about, a bit for each slot; `null` for all
  private record Open(int query, long @Nullable [] candidates) {}

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
      List<Open> open = arrived.size() <= FEW ? decide(Occurrences.of(ready.terms(), arrived), matches) : all();
      List<Callable<List<QueryMatch>>> parts = new ArrayList<>();
      for (int from = 0; from < open.size(); from += TOGETHER) {
        List<Open> some = open.subList(from, Math.min(open.size(), from + TOGETHER));
        parts.add(() -> asked(some));
      }
      int next = 0;
      for (List<QueryMatch> part : new TaskExecutor(ForkJoinPool.commonPool()).invokeAll(parts)) {
        for (QueryMatch match : part) {
          matches[open.get(next++).query] = match;
        }
      }
      return List.of(matches);
    }

    /// Every query that can be answered, about all documents.
    private List<Open> all() {
      List<Open> all = new ArrayList<>();
      for (int number = 0; number < queries.size(); number++) {
        if (ready.query(number).refused() == null) {
          all.add(new Open(number, null));
        }
      }
      return all;
    }

    /// Notes what is decided by the terms that occur, and leaves open what is not.
    private List<Open> decide(Occurrences occurring, QueryMatch[] matches) {
      List<Open> open = new ArrayList<>();
      ready.concerned(occurring).stream().forEach(number -> {
        TermCondition condition = Objects.requireNonNull(ready.query(number).condition());
        long[] candidates = occurring.fulfilling(condition.condition());
        if (condition.refusable()) {
          open.add(new Open(number, candidates.length == 0 ? occurring.all() : candidates));
        } else if (candidates.length > 0 && condition.decides()) {
          matches[number] = found(BitSet.valueOf(candidates).stream().toArray());
        } else if (candidates.length > 0) {
          open.add(new Open(number, candidates));
        }
      });
      return open;
    }

    private List<QueryMatch> asked(List<Open> some) throws IOException {
      Asking asking = new Asking(searcher, arrived);
      List<QueryMatch> matches = new ArrayList<>();
      for (Open open : some) {
        matches.add(asked(open, asking));
      }
      return matches;
    }

    private QueryMatch asked(Open open, Asking asking) throws IOException {
      try {
        Query query = translated(open.query);
        return found(open.candidates == null ? asking.all(query) : asking.among(query, open.candidates));
      } catch (QuerySyntaxException e) {
        return new QueryMatch.Refused(e);
      }
    }

    /// Translated anew for every run: what joining positions may cost is counted with the translation.
    private Query translated(int number) {
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
