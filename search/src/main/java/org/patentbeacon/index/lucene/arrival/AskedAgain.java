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
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TaskExecutor;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.ArrivalMatches;
import org.patentbeacon.index.QueryMatch;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.index.lucene.query.Knowledge;
import org.patentbeacon.index.lucene.query.QueryTranslator;
import org.patentbeacon.index.lucene.query.TermCondition;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.QuerySyntaxException;

/// Queries that are asked again and again about what arrived. They are looked through when they are first asked, and anew
/// when a classification scheme changed by which their classes are understood.
public final class AskedAgain {
  /// Of more arrivals it is not noted which terms they have: hardly a query has nothing to do with any of them.
  private static final int FEW = 2_048;
  /// Queries asked by one core before it takes others.
  private static final int TOGETHER = 256;

  /// Looks at some queries.
  private interface Part {
    void look(int[] numbers) throws IOException;
  }

  /// Asks which documents answer a query.
  private interface Question {
    int[] slots(Query query) throws IOException;
  }

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
  /// @param snapshot the snapshot
  /// @param reader reads it
  /// @param knowledge what clauses mean in it that no document says
  /// @throws IOException when the disk refuses
  public ArrivalMatches after(long batch, Snapshot snapshot, IndexReader reader, Knowledge knowledge) throws IOException {
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
      QueryMatch[] matches = ready.beforeAsking();
      if (arrived.size() > FEW) {
        inParts(ready.answerable(), some -> asked(some, matches));
      } else {
        Occurrences occurring = Occurrences.of(ready.terms(), arrived);
        ValueRows values = new ValueRows(searcher, arrived);
        inParts(ready.concerned(occurring), some -> decided(some, new Fulfilment(occurring, values), matches));
      }
      return List.of(matches);
    }

    /// Lets the cores look at some queries each.
    private void inParts(BitSet numbers, Part part) throws IOException {
      int[] all = numbers.stream().toArray();
      List<Callable<@Nullable Void>> parts = new ArrayList<>();
      for (int from = 0; from < all.length; from += TOGETHER) {
        int[] some = Arrays.copyOfRange(all, from, Math.min(all.length, from + TOGETHER));
        parts.add(() -> {
          part.look(some);
          return null;
        });
      }
      new TaskExecutor(ForkJoinPool.commonPool()).invokeAll(parts);
    }

    private void asked(int[] some, QueryMatch[] matches) throws IOException {
      Asking asking = new Asking(searcher, arrived);
      for (int number : some) {
        matches[number] = match(number, query -> asking.all(query));
      }
    }

    /// Notes what is decided by the terms and values of documents, and asks what is not.
    private void decided(int[] some, Fulfilment fulfilment, QueryMatch[] matches) throws IOException {
      Asking asking = new Asking(searcher, arrived);
      for (int number : some) {
        TermCondition condition = ready.condition(number);
        long[] candidates = fulfilment.of(condition.condition());
        if (condition.refusable()) {
          long[] asked = candidates.length == 0 ? Rows.all(arrived.size()) : candidates;
          matches[number] = match(number, query -> asking.among(query, asked));
        } else if (candidates.length > 0 && condition.decides() && fulfilment.isExact()) {
          matches[number] = found(Rows.slots(candidates));
        } else if (candidates.length > 0) {
          matches[number] = match(number, query -> asking.among(query, candidates));
        }
      }
    }

    /// Asks a query, translated anew for every run: what joining positions may cost is counted with the translation.
    private QueryMatch match(int number, Question question) throws IOException {
      try {
        return found(question.slots(QueryTranslator.translate(queries.get(number), knowledge)));
      } catch (QuerySyntaxException e) {
        return new QueryMatch.Refused(e);
      }
    }

    private QueryMatch found(int[] slots) {
      if (slots.length == 0) {
        return QueryMatch.NOTHING;
      }
      int[] found = new int[slots.length];
      for (int i = 0; i < found.length; i++) {
        found[i] = places[slots[i]];
      }
      Arrays.sort(found);
      return new QueryMatch.Found(found);
    }
  }
}
