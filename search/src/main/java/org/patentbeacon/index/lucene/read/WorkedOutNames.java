package org.patentbeacon.index.lucene.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.lucene.stored.EntryQueries;
import org.patentbeacon.index.lucene.stored.LeafHits;
import org.patentbeacon.index.name.ApplicantNames;
import org.patentbeacon.index.name.DocumentNames;
import org.patentbeacon.name.group.AliasTable;

/// The groups of the names of a snapshot, which can go on to a later one.
///
/// For that it keeps the snapshot open: what documents that changed or went said before stands there.
final class WorkedOutNames implements Closeable {
  private final AliasTable aliases;
  private final ApplicantNames names;
  private OpenSnapshot snapshot;
  private int documents;

  WorkedOutNames(OpenSnapshot snapshot, AliasTable aliases) throws IOException {
    this.aliases = aliases;
    this.names = new ApplicantNames(aliases);
    for (LeafHits leaf : arrived(snapshot, 0)) {
      BinaryDocValues values = DocValues.getBinary(leaf.leaf().reader(), IndexNames.NAMES);
      for (int document : leaf.documents()) {
        DocumentNames read = read(values, document);
        if (read != null) {
          names.add(read);
        }
      }
    }
    documents = documents(snapshot);
    snapshot.reader().incRef();
    this.snapshot = snapshot;
  }

  ApplicantNames names() {
    return names;
  }

  boolean isOf(OpenSnapshot asked, AliasTable table) {
    return snapshot == asked && aliases == table;
  }

  boolean isBefore(OpenSnapshot asked, AliasTable table) {
    return snapshot.commit() < asked.commit() && aliases == table;
  }

  boolean isAfter(OpenSnapshot asked) {
    return snapshot.commit() > asked.commit();
  }

  /// Goes on to a later snapshot.
  ///
  /// @return whether every document is accounted for; otherwise this is of no more use
  boolean advance(OpenSnapshot later) throws IOException {
    long batch = snapshot.snapshot().batch();
    for (LeafHits leaf : arrived(later, batch)) {
      BinaryDocValues values = DocValues.getBinary(leaf.leaf().reader(), IndexNames.NAMES);
      SortedDocValues ids = DocValues.getSorted(leaf.leaf().reader(), IndexNames.ID);
      for (int document : leaf.documents()) {
        replace(id(ids, document), read(values, document));
      }
    }
    for (LeafHits leaf : LeafHits.of(later.searcher(), EntryQueries.goneAfter(batch))) {
      SortedDocValues ids = DocValues.getSorted(leaf.leaf().reader(), IndexNames.ID);
      for (int document : leaf.documents()) {
        removeOld(id(ids, document));
      }
    }
    later.reader().incRef();
    snapshot.reader().decRef();
    snapshot = later;
    return documents == documents(later);
  }

  private void replace(BytesRef id, @Nullable DocumentNames now) throws IOException {
    removeOld(id);
    documents++;
    if (now != null) {
      names.add(now);
    }
  }

  /// Takes back what a document said in the snapshot before, if it was there.
  private void removeOld(BytesRef id) throws IOException {
    Term term = new Term(IndexNames.ID, id);
    for (LeafReaderContext leaf : snapshot.leaves()) {
      PostingsEnum entries = leaf.reader().postings(term, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      if (entries == null) {
        continue;
      }
      for (int entry = entries.nextDoc(); entry != DocIdSetIterator.NO_MORE_DOCS; entry = entries.nextDoc()) {
        if (live == null || live.get(entry)) {
          removeOld(leaf, entry);
        }
      }
    }
  }

  private void removeOld(LeafReaderContext leaf, int entry) throws IOException {
    NumericDocValues first = DocValues.getNumeric(leaf.reader(), IndexNames.FIRST_BATCH);
    if (first.advanceExact(entry)) { // an entry of a document that went has none
      documents--;
      DocumentNames before = read(DocValues.getBinary(leaf.reader(), IndexNames.NAMES), entry);
      if (before != null) {
        names.remove(before);
      }
    }
  }

  private static BytesRef id(SortedDocValues ids, int document) throws IOException {
    if (!ids.advanceExact(document)) {
      throw new IOException("entry " + document + " has no id");
    }
    return BytesRef.deepCopyOf(ids.lookupOrd(ids.ordValue()));
  }

  private static @Nullable DocumentNames read(BinaryDocValues values, int document) throws IOException {
    if (!values.advanceExact(document)) {
      return null;
    }
    BytesRef bytes = values.binaryValue();
    return DocumentNames.read(bytes.bytes, bytes.offset, bytes.length);
  }

  private static Collection<LeafHits> arrived(OpenSnapshot snapshot, long batch) throws IOException {
    return LeafHits.of(snapshot.searcher(), EntryQueries.arrivedAfter(EntryQueries.everything(), batch));
  }

  private static int documents(OpenSnapshot snapshot) throws IOException {
    return snapshot.searcher().count(EntryQueries.everything());
  }

  @Override
  public void close() throws IOException {
    snapshot.reader().decRef();
  }
}
