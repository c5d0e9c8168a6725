package org.patentbeacon.index.lucene.family;

import java.io.IOException;
import java.util.function.Predicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.patentbeacon.index.field.IndexNames;

/// The documents whose simple family has so many applications or offices.
public final class FamilySizeQuery extends DocumentsWhere {

  /// What is counted.
  public enum Counted {
    /// The applications of the family.
    APPLICATIONS,
    /// The offices of its members, those included that a source of the document states.
    OFFICES
  }

  private final Counted counted;
  private final int least;
  private final int most;

  /// Makes a query.
  ///
  /// @param counted what is counted
  /// @param least the least number
  /// @param most the greatest number
  public FamilySizeQuery(Counted counted, int least, int most) {
    this.counted = counted;
    this.least = least;
    this.most = most;
  }

  @Override
  Condition of(LeafReaderContext leaf) throws IOException {
    FamilySizes sizes = FamilySizes.of(ReaderUtil.getTopLevelContext(leaf).reader());
    NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), IndexNames.FAMILY);
    SortedSetDocValues stated = DocValues.getSortedSet(leaf.reader(), IndexNames.COLUMN + IndexNames.FAMILY_OFFICES);
    return document -> {
      if (!numbers.advanceExact(document)) {
        return false;
      }
      int family = (int) numbers.longValue();
      int count = switch (counted) {
        case APPLICATIONS -> sizes.applications(family);
        case OFFICES -> sizes.offices(family) + others(stated, document, office -> sizes.has(family, office));
      };
      return least <= count && count <= most;
    };
  }

  /// How many stated offices are not among those of the members.
  private static int others(SortedSetDocValues stated, int document, Predicate<String> isKnown) throws IOException {
    int others = 0;
    int values = stated.advanceExact(document) ? stated.docValueCount() : 0;
    for (int i = 0; i < values; i++) {
      others += isKnown.test(stated.lookupOrd(stated.nextOrd()).utf8ToString()) ? 0 : 1;
    }
    return others;
  }

  @Override
  public String toString(String field) {
    return counted + " of the family: " + least + " to " + most;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FamilySizeQuery same && same.toString("").equals(toString(""));
  }

  @Override
  public int hashCode() {
    return toString("").hashCode();
  }
}
