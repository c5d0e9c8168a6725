package org.patentbeacon.index.lucene.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.entry.Batches;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.lucene.stored.Commits;
import org.patentbeacon.index.lucene.stored.EntryQueries;
import org.patentbeacon.index.lucene.stored.LeafHits;
import org.patentbeacon.index.name.ApplicantNames;
import org.patentbeacon.index.name.DocumentNames;
import org.patentbeacon.index.name.GroupClauses;
import org.patentbeacon.name.group.AliasTable;

/// The groups of the names of snapshots, worked out when first asked for.
///
/// Those of the latest snapshot asked about are kept. Documents that arrived since are added; when some changed or went,
/// or the alias table is another, all is worked out anew. Nothing of it is written, so nothing of it can be out of date.
final class GroupedNames {
  private final Supplier<AliasTable> aliases;
  private @Nullable Known known;

  /// Groups, and what they were made of.
  private record Known(ApplicantNames names, AliasTable aliases, OpenSnapshot snapshot, long batch, int documents,
      AtomicReference<@Nullable ShownPlaces> places) {}

  GroupedNames(Supplier<AliasTable> aliases) {
    this.aliases = aliases;
  }

  /// Under which name each printed applicant of a snapshot is counted.
  synchronized ShownPlaces places(OpenSnapshot snapshot) throws IOException {
    ApplicantNames names = of(snapshot);
    Known now = known;
    if (now == null || now.names() != names) {
      return ShownPlaces.of(snapshot, names);
    }
    ShownPlaces kept = now.places().get();
    if (kept == null) {
      kept = ShownPlaces.of(snapshot, names);
      now.places().set(kept);
    }
    return kept;
  }

  /// Asks the groups of a snapshot, one question at a time.
  synchronized <T> T ask(OpenSnapshot snapshot, Function<ApplicantNames, T> question) throws IOException {
    return question.apply(of(snapshot));
  }

  /// What clauses about groups stand for in a snapshot.
  GroupClauses clauses(OpenSnapshot snapshot) {
    return (field, clause) -> {
      try {
        return ask(snapshot, names -> names.names(field, clause));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private ApplicantNames of(OpenSnapshot snapshot) throws IOException {
    AliasTable table = aliases.get();
    Known before = known;
    if (before == null || before.aliases() != table) {
      Known now = fresh(table, snapshot);
      known = now;
      return now.names();
    }
    if (before.snapshot() == snapshot) {
      return before.names();
    }
    if (snapshot.commit() < before.snapshot().commit()) {
      return fresh(table, snapshot).names(); // somebody still pages through an older one
    }
    Known now = hasOnlyGrown(before, snapshot) ? grown(before, snapshot) : fresh(table, snapshot);
    known = now;
    return now.names();
  }

  private static Known fresh(AliasTable table, OpenSnapshot snapshot) throws IOException {
    ApplicantNames names = new ApplicantNames(table);
    add(snapshot, 0, names);
    return known(names, table, snapshot);
  }

  private static Known grown(Known before, OpenSnapshot snapshot) throws IOException {
    add(snapshot, before.batch(), before.names());
    return known(before.names(), before.aliases(), snapshot);
  }

  private static Known known(ApplicantNames names, AliasTable table, OpenSnapshot snapshot) throws IOException {
    return new Known(names, table, snapshot, batch(snapshot), documents(snapshot), new AtomicReference<>());
  }

  /// Whether all documents are there that were, unchanged.
  private static boolean hasOnlyGrown(Known before, OpenSnapshot snapshot) throws IOException {
    int arrived = 0;
    for (LeafHits leaf : arrived(snapshot, before.batch())) {
      NumericDocValues first = DocValues.getNumeric(leaf.leaf().reader(), IndexNames.FIRST_BATCH);
      for (int document : leaf.documents()) {
        if (!first.advanceExact(document) || first.longValue() <= before.batch()) {
          return false;
        }
      }
      arrived += leaf.documents().length;
    }
    return before.documents() + arrived == documents(snapshot);
  }

  private static Collection<LeafHits> arrived(OpenSnapshot snapshot, long batch) throws IOException {
    return LeafHits.of(snapshot.searcher(), EntryQueries.arrivedAfter(EntryQueries.everything(), batch));
  }

  private static void add(OpenSnapshot snapshot, long after, ApplicantNames names) throws IOException {
    for (LeafHits leaf : arrived(snapshot, after)) {
      BinaryDocValues values = DocValues.getBinary(leaf.leaf().reader(), IndexNames.NAMES);
      for (int document : leaf.documents()) {
        if (values.advanceExact(document)) {
          BytesRef bytes = values.binaryValue();
          names.add(DocumentNames.read(bytes.bytes, bytes.offset, bytes.length));
        }
      }
    }
  }

  private static long batch(OpenSnapshot snapshot) throws IOException {
    return Batches.snapshot(Commits.batches(snapshot.reader()), 0).batch();
  }

  private static int documents(OpenSnapshot snapshot) throws IOException {
    IndexSearcher searcher = snapshot.searcher();
    return searcher.count(EntryQueries.everything());
  }
}
