package org.patentbeacon.search.stored;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.ArrivalMatcher;
import org.patentbeacon.index.ArrivalMatches;
import org.patentbeacon.index.PatentIndex;
import org.patentbeacon.index.Snapshot;
import org.patentbeacon.query.Dialect;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.QuerySyntaxException;
import org.patentbeacon.query.read.QueryParser;
import org.patentbeacon.query.reference.References;

/// Queries that are asked together, again and again, about what arrived in a database. Any number of threads may ask.
///
/// They are read once; those that refer to saved searches, topics, annotations or companies, or to a document, are understood
/// anew each time they are asked. A query that cannot be answered does not stop the others. Keep this as long as the queries stay
/// the same, and where some changed make another one [of it][#with(List)].
public final class StoredQueries {
  private final PatentIndex index;
  private final Resolving resolving;
  private final Map<String, Read> byText;
  private final List<String> ids = new ArrayList<>();
  private final List<Read> read = new ArrayList<>();
  /// Whether all mean the same always.
  private final boolean lasting;
  private @Nullable Ready ready;

  /// A query that was read.
  ///
  /// @param tree the query; `null` when it is none
  /// @param error why it is none
  /// @param lasting whether it means the same always
  private record Read(@Nullable PatentQuery tree, @Nullable QuerySyntaxException error, boolean lasting) {}

  /// What the queries mean now.
  ///
  /// @param trees those that can be asked
  /// @param ids their ids
  /// @param refused the others
  /// @param matcher asks them
  private record Ready(List<PatentQuery> trees, List<String> ids, Map<String, QuerySyntaxException> refused,
      ArrivalMatcher matcher) {}

  private StoredQueries(PatentIndex index, Resolving resolving, List<StoredQuery> queries, Map<String, Read> known) {
    this.index = index;
    this.resolving = resolving;
    this.byText = HashMap.newHashMap(queries.size());
    Set<String> byId = HashSet.newHashSet(queries.size());
    for (StoredQuery query : queries) {
      if (!byId.add(query.id())) {
        throw new IllegalArgumentException("expected an id of its own for every query, found '" + query.id() + "' twice");
      }
      Read one = known.get(query.text());
      Read kept = byText.computeIfAbsent(query.text(), text -> one == null ? read(text) : one);
      ids.add(query.id());
      read.add(kept);
    }
    this.lasting = read.stream().allMatch(Read::lasting);
  }

  /// {@return queries of a database}
  ///
  /// @param index the index of the database
  /// @param resolving understands references
  /// @param queries the queries, each with an id of its own
  /// @throws IllegalArgumentException when two have the same id
  public static StoredQueries of(PatentIndex index, Resolving resolving, List<StoredQuery> queries) {
    return new StoredQueries(index, resolving, queries, Map.of());
  }

  /// {@return other queries of the same database; those with a text that is among these are not read again}
  ///
  /// @param queries the queries, each with an id of its own
  /// @throws IllegalArgumentException when two have the same id
  public StoredQueries with(List<StoredQuery> queries) {
    return new StoredQueries(index, resolving, queries, byText);
  }

  private static Read read(String text) {
    try {
      PatentQuery tree = QueryParser.parse(text, Dialect.BEACON).tree();
      return new Read(tree, null, !References.in(tree) && !ranks(tree));
    } catch (QuerySyntaxException e) {
      return new Read(null, e, true);
    }
  }

  private static boolean ranks(PatentQuery tree) {
    return tree instanceof PatentQuery.Semantic || tree.children().stream().anyMatch(StoredQueries::ranks);
  }

  /// Asks the queries about what arrived. When nothing arrived, no query is asked, and none is found to have an error.
  ///
  /// @param batch the number of the last batch that was seen, 0 for all documents
  /// @return which queries have to do with what arrived or changed after it
  /// @throws IOException when the disk refuses
  public StoredMatches arrivedAfter(long batch) throws IOException {
    Snapshot snapshot = index.snapshot();
    if (snapshot.batch() <= batch) {
      return new StoredMatches(new ArrivalMatches(snapshot, List.of(), List.of(), List.of()), List.of(), Map.of());
    }
    Ready asked = ready();
    return new StoredMatches(asked.matcher.after(batch), asked.ids, asked.refused);
  }

  private synchronized Ready ready() throws IOException {
    Ready known = ready;
    if (known != null && lasting) {
      return known;
    }
    Ready now = understood(known);
    ready = now;
    return now;
  }

  private Ready understood(@Nullable Ready before) throws IOException {
    List<PatentQuery> trees = new ArrayList<>();
    List<String> asked = new ArrayList<>();
    Map<String, QuerySyntaxException> refused = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      try {
        trees.add(tree(read.get(i)));
        asked.add(ids.get(i));
      } catch (QuerySyntaxException e) {
        refused.put(ids.get(i), e);
      }
    }
    return new Ready(trees, asked, refused,
        before != null && before.trees.equals(trees) ? before.matcher : index.matcher(trees));
  }

  private PatentQuery tree(Read one) throws IOException {
    PatentQuery tree = one.tree;
    if (tree == null) {
      throw one.error == null ? new IllegalStateException("neither a query nor an error") : one.error;
    }
    return one.lasting ? tree : resolving.deciding(tree);
  }
}
