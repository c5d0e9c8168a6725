package org.patentbeacon.index.lucene.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
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

  /// The same as any of some queries, in which all families of one sort are looked for at once: each such query goes through all
  /// documents.
  static List<Query> together(List<Query> any) {
    SortedMap<String, BooleanQuery.Builder> members = new TreeMap<>();
    List<Query> together = new ArrayList<>();
    for (Query part : any.stream().flatMap(FamilyFields::parts).toList()) {
      if (part instanceof SameFamilyQuery same) {
        members.computeIfAbsent(same.column(), _ -> new BooleanQuery.Builder()).add(same.members(), Occur.SHOULD);
      } else {
        together.add(part);
      }
    }
    members.forEach((column, some) -> together.add(new SameFamilyQuery(some.build(), column)));
    return together;
  }

  private static Stream<Query> parts(Query query) {
    return query instanceof BooleanQuery joined && joined.getClauses(Occur.SHOULD).size() == joined.clauses().size()
        && joined.getClauses(Occur.SHOULD).stream().anyMatch(SameFamilyQuery.class::isInstance)
        ? joined.getClauses(Occur.SHOULD).stream() : Stream.of(query);
  }
}
