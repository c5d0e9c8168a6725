package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Query;
import org.patentbeacon.index.CountUnit;
import org.patentbeacon.index.Counts;

/// The documents that answer some queries, each asked once, of which any choice can be counted together.
///
/// @param snapshot the snapshot
/// @param hits the documents of each query
record Unions(OpenSnapshot snapshot, List<Hits> hits) {

  /// The documents of some queries, which nobody asks for soon again.
  static Unions of(OpenSnapshot snapshot, List<Query> queries) throws IOException {
    List<Hits> hits = new ArrayList<>();
    for (Query query : queries) {
      hits.add(snapshot.searcher().search(query, Hits.manager(snapshot)));
    }
    return new Unions(snapshot, hits);
  }

  /// The documents of some queries among others; those of each query are kept, since every search asks for them again.
  static Unions among(Query others, OpenSnapshot snapshot, List<Query> queries) throws IOException {
    Hits asked = snapshot.searcher().search(others, Hits.manager(snapshot));
    List<Hits> hits = new ArrayList<>();
    for (Query query : queries) {
      hits.add(asked.within(snapshot.kept(query)));
    }
    return new Unions(snapshot, hits);
  }

  /// How many documents answer any query of each choice.
  Counts counts(List<List<Integer>> choices, CountUnit unit) throws IOException {
    List<Long> counts = new ArrayList<>();
    for (List<Integer> choice : choices) {
      Hits any = choice.stream().map(hits::get).reduce(new Hits(snapshot.leaves().size()), Hits::and);
      counts.add(unit == CountUnit.PUBLICATION ? any.size() : Grouping.by(unit, snapshot).count(any, snapshot));
    }
    return new Counts(snapshot.id(), counts);
  }
}
