package org.patentbeacon.index.lucene.query;

import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.patentbeacon.index.field.IndexNames;
import org.patentbeacon.index.lucene.family.FamilySizeQuery;
import org.patentbeacon.index.lucene.family.FamilySizeQuery.Counted;
import org.patentbeacon.index.lucene.family.SameFamilyQuery;

/// The fields that look at the families of a document: at what a source states of them and at those of the index.
final class FamilyFields {
  private static final Map<String, String> COLUMNS =
      Map.of("FAM", IndexNames.FAMILY, "IFAM", IndexNames.EXTENDED_FAMILY, "FAM-COUNTRY", IndexNames.FAMILY);
  private static final Map<String, Counted> SIZES =
      Map.of("FAM-SIZE", Counted.APPLICATIONS, "FAM-COUNTRIES", Counted.OFFICES);

  private FamilyFields() {}

  /// Whether a field is one of them. Every document has families.
  static boolean is(String field) {
    return COLUMNS.containsKey(field) || SIZES.containsKey(field);
  }

  /// Whether a field is the size of families.
  static boolean isSize(String field) {
    return SIZES.containsKey(field);
  }

  /// The documents whose family is of a size.
  static Query size(String field, int from, int to) {
    Counted counted = SIZES.get(field);
    if (counted == null) {
      throw new IllegalArgumentException(field + " is no size of families");
    }
    return new FamilySizeQuery(counted, from, to);
  }

  /// A query about a field; where it is a field of families, so is everything in one family with the members found.
  ///
  /// @param stated finds what a source states
  /// @param members finds the members in the index
  static Query with(String field, Query stated, Query members) {
    String column = COLUMNS.get(field);
    return column == null ? stated : new BooleanQuery.Builder().add(stated, Occur.SHOULD)
        .add(new SameFamilyQuery(members, column), Occur.SHOULD).build();
  }
}
