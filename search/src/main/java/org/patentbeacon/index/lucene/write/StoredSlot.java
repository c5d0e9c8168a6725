package org.patentbeacon.index.lucene.write;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.LongConsumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.DocumentWeight;
import org.patentbeacon.document.MergedDocument;
import org.patentbeacon.document.Parts;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.index.entry.IndexEntry;
import org.patentbeacon.index.entry.Slot;
import org.patentbeacon.index.entry.StoredEntry;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.lucene.stored.StoredBytes;

/// One id of the index as a batch sees it: as it is stored, read when it is needed, or as the batch changed it.
final class StoredSlot implements Slot {
  private final String id;
  private final @Nullable LeafReaderContext leaf;
  private final int document;
  private final LongConsumer weighed;
  /// The groups under which anyone may look for it.
  private final Set<String> groups = new HashSet<>();
  /// The applications it belongs or belonged to, where it was changed.
  private final Set<String> cases = new LinkedHashSet<>();
  private @Nullable IndexEntry entry;
  private boolean read;
  private boolean changed;

  /// An id that is not stored.
  StoredSlot(String id) {
    this.id = id;
    this.leaf = null;
    this.document = -1;
    this.weighed = weight -> {};
    this.read = true;
  }

  /// A stored entry.
  ///
  /// @param weighed is told what it weighs when it is read
  StoredSlot(String id, LeafReaderContext leaf, int document, LongConsumer weighed) {
    this.id = id;
    this.leaf = leaf;
    this.document = document;
    this.weighed = weighed;
  }

  @Override
  public String id() {
    return id;
  }

  boolean stored() {
    return leaf != null;
  }

  boolean changed() {
    return changed;
  }

  /// The groups it belongs or belonged to.
  Set<String> groups() {
    return groups;
  }

  /// The keys of the applications that a change of it touches.
  Set<String> cases() {
    return cases;
  }

  void set(@Nullable IndexEntry value) {
    touches(entry);
    touches(value);
    entry = value;
    read = true;
    changed = true;
  }

  private void touches(@Nullable IndexEntry one) {
    if (one != null) {
      cases.add(IndexEntry.caseOf(one.document()));
    }
  }

  /// The document that queries see, without keeping what is read for it; `null` where there is none.
  @Nullable PatentDocument document() throws IOException {
    if (!read && leaf != null) {
      return kept() ? StoredEntry.document(StoredBytes.of(leaf, document)) : null;
    }
    return entry instanceof IndexEntry.Kept kept ? kept.document() : null;
  }

  /// The stored form of its legal state through time; empty where it has none.
  byte[] timeline() throws IOException {
    BinaryDocValues timelines = leaf == null ? null : leaf.reader().getBinaryDocValues(IndexNames.TIMELINE);
    if (timelines == null || !timelines.advanceExact(document)) {
      return new byte[0];
    }
    BytesRef stored = timelines.binaryValue();
    return Arrays.copyOfRange(stored.bytes, stored.offset, stored.offset + stored.length);
  }

  @Override
  public @Nullable IndexEntry entry() throws IOException {
    if (!read && leaf != null) {
      MergedDocument stored = StoredEntry.read(StoredBytes.of(leaf, document));
      long gone = value(leaf, IndexNames.GONE, -1);
      entry = gone >= 0 ? new IndexEntry.Gone(stored.document(), new Parts(stored.parts()), gone)
          : new IndexEntry.Kept(stored, value(leaf, IndexNames.FIRST_BATCH, 0), value(leaf, IndexNames.BATCH, 0));
      groups.addAll(IndexEntry.groups(stored.document()));
      weighed.accept(stored.parts().stream().mapToLong(DocumentWeight::of).sum());
      read = true;
    }
    return entry;
  }

  @Override
  public boolean kept() throws IOException {
    if (!read && leaf != null) {
      return value(leaf, IndexNames.GONE, -1) < 0;
    }
    return entry instanceof IndexEntry.Kept;
  }

  @Override
  public boolean holdsBare() throws IOException {
    return holds(IndexNames.BARE_PARTS);
  }

  @Override
  public boolean holdsApplication() throws IOException {
    return holds(IndexNames.APPLICATION_PARTS);
  }

  private boolean holds(int sort) throws IOException {
    IndexEntry known = entry;
    if (!read && leaf != null) {
      return (value(leaf, IndexNames.HOLDS, 0) & sort) != 0;
    }
    return known != null && (sort == IndexNames.BARE_PARTS ? known.holdsBare() : known.holdsApplication());
  }

  private long value(LeafReaderContext from, String field, long otherwise) throws IOException {
    NumericDocValues values = from.reader().getNumericDocValues(field);
    return values != null && values.advanceExact(document) ? values.longValue() : otherwise;
  }
}
