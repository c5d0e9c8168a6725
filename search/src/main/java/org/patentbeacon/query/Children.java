package org.patentbeacon.query;

import java.util.ArrayList;
import java.util.List;

/// The operands of a node, from left to right.
final class Children {
  private Children() {}

  static List<PatentQuery> of(PatentQuery node) {
    return switch (node) {
      case PatentQuery.And and -> and.operands();
      case PatentQuery.Or or -> or.operands();
      case PatentQuery.Not not -> {
        List<PatentQuery> all = new ArrayList<>(List.of(not.kept()));
        all.addAll(not.removed());
        yield all;
      }
      case PatentQuery.Preferring preferring -> List.of(preferring.required(), preferring.preferred());
      case PatentQuery.Near near -> List.of(near.left(), near.right());
      case PatentQuery.SameSentence same -> List.of(same.left(), same.right());
      case PatentQuery.SameParagraph same -> List.of(same.left(), same.right());
      case PatentQuery.Frequency frequency -> List.of(frequency.operand());
      case PatentQuery.Text _, PatentQuery.Wildcard _, PatentQuery.Exact _, PatentQuery.NumberIs _,
          PatentQuery.ClassSymbol _, PatentQuery.DateRange _, PatentQuery.IntegerRange _, PatentQuery.ClassRange _,
          PatentQuery.Code _, PatentQuery.Enumerated _, PatentQuery.Flag _, PatentQuery.CompanyTree _,
          PatentQuery.Semantic _, PatentQuery.SavedSearch _, PatentQuery.Topic _, PatentQuery.All _,
          PatentQuery.Exists _ -> List.of();
    };
  }
}
