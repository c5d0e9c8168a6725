package org.patentbeacon.index.lucene.family;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.lucene.stored.Commits;

/// How many applications the simple families of a snapshot have, and in which offices. Made once, when a query first asks.
///
/// All documents of an application are in one family, so each application is counted where its first document is.
public final class FamilySizes {
  private static final Map<IndexReader.CacheKey, FamilySizes> OPEN = new ConcurrentHashMap<>();

  private final int[] applications;
  private final int[] offices;
  /// The families with members in an office: there are few offices.
  private final Map<String, FixedBitSet> familiesOf = new HashMap<>();

  private FamilySizes(IndexReader reader) throws IOException {
    int families = Math.toIntExact(Commits.families(reader).next());
    this.applications = new int[families];
    this.offices = new int[families];
    OrdinalMap order = applicationsOf(reader);
    FixedBitSet counted = new FixedBitSet(Math.toIntExact(order.getValueCount()) + 1);
    for (LeafReaderContext leaf : reader.leaves()) {
      count(leaf, order.getGlobalOrds(leaf.ord), counted);
    }
  }

  /// The applications of all segments in one order.
  private static OrdinalMap applicationsOf(IndexReader reader) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    SortedDocValues[] applications = new SortedDocValues[leaves.size()];
    for (int leaf = 0; leaf < applications.length; leaf++) {
      applications[leaf] = applications(leaves.get(leaf));
    }
    return OrdinalMap.build(null, applications, PackedInts.DEFAULT);
  }

  private static SortedDocValues applications(LeafReaderContext leaf) throws IOException {
    return DocValues.getSorted(leaf.reader(), IndexNames.COLUMN + "application");
  }

  private void count(LeafReaderContext leaf, LongValues places, FixedBitSet counted) throws IOException {
    NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), IndexNames.FAMILY);
    SortedDocValues application = applications(leaf);
    SortedDocValues office = DocValues.getSorted(leaf.reader(), IndexNames.COLUMN + "authority");
    FixedBitSet[] ofOffice = familiesOf(office);
    Bits live = leaf.reader().getLiveDocs();
    for (int document = numbers.nextDoc(); document != NumericDocValues.NO_MORE_DOCS; document = numbers.nextDoc()) {
      if (live != null && !live.get(document)) {
        continue;
      }
      int family = (int) numbers.longValue();
      if (application.advanceExact(document) && !counted.getAndSet((int) places.get(application.ordValue()))) {
        applications[family]++;
      }
      if (office.advanceExact(document) && !ofOffice[office.ordValue()].getAndSet(family)) {
        offices[family]++;
      }
    }
  }

  /// The families of the offices of a segment, by their places there.
  private FixedBitSet[] familiesOf(SortedDocValues office) throws IOException {
    FixedBitSet[] families = new FixedBitSet[office.getValueCount()];
    for (int place = 0; place < families.length; place++) {
      families[place] = familiesOf.computeIfAbsent(office.lookupOrd(place).utf8ToString(),
          _ -> new FixedBitSet(applications.length + 1));
    }
    return families;
  }

  /// {@return the sizes of a snapshot; whoever asks while they are made waits}
  ///
  /// @param reader the snapshot
  /// @throws IOException when the disk refuses
  public static synchronized FamilySizes of(IndexReader reader) throws IOException {
    IndexReader.CacheHelper snapshot = Objects.requireNonNull(reader.getReaderCacheHelper());
    FamilySizes known = OPEN.get(snapshot.getKey());
    if (known == null) {
      known = new FamilySizes(reader);
      OPEN.put(snapshot.getKey(), known);
      snapshot.addClosedListener(OPEN::remove);
    }
    return known;
  }

  /// {@return how many applications a family has}
  ///
  /// @param family its number
  public int applications(int family) {
    return applications[family];
  }

  /// In how many offices members of a family are.
  int offices(int family) {
    return offices[family];
  }

  /// Whether a member of a family is in an office.
  boolean has(int family, String office) {
    FixedBitSet families = familiesOf.get(office);
    return families != null && families.get(family);
  }
}
