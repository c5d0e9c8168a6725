package org.patentbeacon.index.lucene.family;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.lucene.stored.Commits;

/// How many applications the simple families of a snapshot have, and in which offices. Made once, when a query first asks.
final class FamilySizes {
  private static final Map<IndexReader.CacheKey, FamilySizes> OPEN = new ConcurrentHashMap<>();

  private final int[] applications;
  /// The number of the set of offices of each family: there are few different ones.
  private final int[] offices;
  private final List<Set<String>> officeSets = new ArrayList<>();
  private final Map<Set<String>, Integer> officeSetNumbers = new HashMap<>();

  private FamilySizes(IndexReader reader) throws IOException {
    int families = Math.toIntExact(Commits.families(reader).next());
    this.applications = new int[families];
    this.offices = new int[families];
    int[] documents = documents(reader, families);
    Map<Integer, Set<String>> applicationsOf = new HashMap<>();
    Map<Integer, Set<String>> officesOf = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Members members = new Members(leaf.reader());
      while (members.next()) {
        int family = members.family();
        if (documents[family] == 1) {
          applications[family] = 1;
          offices[family] = officeSet(members.office());
        } else {
          applicationsOf.computeIfAbsent(family, _ -> new HashSet<>()).add(members.application());
          officesOf.computeIfAbsent(family, _ -> new TreeSet<>()).addAll(members.office());
        }
      }
    }
    applicationsOf.forEach((family, all) -> applications[family] = all.size());
    officesOf.forEach((family, all) -> offices[family] = officeSet(all));
  }

  /// The sizes of a snapshot.
  static FamilySizes of(IndexReader reader) throws IOException {
    IndexReader.CacheHelper snapshot = Objects.requireNonNull(reader.getReaderCacheHelper());
    FamilySizes known = OPEN.get(snapshot.getKey());
    if (known == null) {
      known = new FamilySizes(reader);
      OPEN.put(snapshot.getKey(), known);
      snapshot.addClosedListener(OPEN::remove);
    }
    return known;
  }

  /// How many applications a family has.
  int applications(int family) {
    return applications[family];
  }

  /// The offices of the members of a family.
  Set<String> offices(int family) {
    return officeSets.get(offices[family]);
  }

  private int officeSet(Set<String> all) {
    return officeSetNumbers.computeIfAbsent(all, _ -> {
      officeSets.add(Set.copyOf(all));
      return officeSets.size() - 1;
    });
  }

  /// How many documents each family has.
  private static int[] documents(IndexReader reader, int families) throws IOException {
    int[] documents = new int[families];
    for (LeafReaderContext leaf : reader.leaves()) {
      Members members = new Members(leaf.reader());
      while (members.next()) {
        documents[members.family()]++;
      }
    }
    return documents;
  }

  /// The documents of a segment, one after the other.
  private static final class Members {
    private final LeafReader leaf;
    private final NumericDocValues numbers;
    private final SortedDocValues applications;
    private final SortedDocValues offices;

    Members(LeafReader leaf) throws IOException {
      this.leaf = leaf;
      this.numbers = DocValues.getNumeric(leaf, IndexNames.FAMILY);
      this.applications = DocValues.getSorted(leaf, IndexNames.COLUMN + "application");
      this.offices = DocValues.getSorted(leaf, IndexNames.COLUMN + "authority");
    }

    boolean next() throws IOException {
      int document = numbers.nextDoc();
      while (document != NumericDocValues.NO_MORE_DOCS && leaf.getLiveDocs() != null && !leaf.getLiveDocs().get(document)) {
        document = numbers.nextDoc();
      }
      return document != NumericDocValues.NO_MORE_DOCS;
    }

    int family() throws IOException {
      return (int) numbers.longValue();
    }

    String application() throws IOException {
      applications.advanceExact(numbers.docID());
      return applications.lookupOrd(applications.ordValue()).utf8ToString();
    }

    /// Its office, or nothing.
    Set<String> office() throws IOException {
      return offices.advanceExact(numbers.docID()) ? Set.of(offices.lookupOrd(offices.ordValue()).utf8ToString()) : Set.of();
    }
  }
}
