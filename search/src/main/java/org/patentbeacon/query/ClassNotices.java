package org.patentbeacon.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.patentbeacon.query.PatentQuery.And;
import org.patentbeacon.query.PatentQuery.ClassSymbol;
import org.patentbeacon.query.PatentQuery.Not;
import org.patentbeacon.query.PatentQuery.Or;
import org.patentbeacon.query.PatentQuery.Preferring;
import org.patentbeacon.query.PatentQuery.Reach;

/// The subgroups of a query of which no scheme says what lies below them.
public final class ClassNotices {
  private ClassNotices() {}

  /// {@return a notice for each such clause, in the order of the text}
  ///
  /// @param query the query
  /// @param classes the schemes
  public static List<Notice> of(PatentQuery query, ClassHierarchy classes) {
    List<Notice> notices = new ArrayList<>();
    Deque<PatentQuery> open = new ArrayDeque<>(List.of(query));
    while (!open.isEmpty()) {
      List<PatentQuery> below = switch (open.pop()) {
        case ClassSymbol symbol -> {
          notices.addAll(of(symbol, classes));
          yield List.of();
        }
        case And and -> and.operands();
        case Or or -> or.operands();
        case Not not -> {
          List<PatentQuery> all = new ArrayList<>(List.of(not.kept()));
          all.addAll(not.removed());
          yield all;
        }
        case Preferring preferring -> List.of(preferring.required(), preferring.preferred());
        case PatentQuery.All _, PatentQuery.Code _, PatentQuery.CompanyTree _, PatentQuery.ClassRange _,
            PatentQuery.DateRange _, PatentQuery.Enumerated _, PatentQuery.Exact _, PatentQuery.Exists _,
            PatentQuery.Flag _, PatentQuery.Frequency _, PatentQuery.IntegerRange _, PatentQuery.Near _,
            PatentQuery.NumberIs _, PatentQuery.SameParagraph _, PatentQuery.SameSentence _, PatentQuery.SavedSearch
            _, PatentQuery.Semantic _, PatentQuery.Text _, PatentQuery.Topic _, PatentQuery.Wildcard _ -> List.of();
      };
      below.reversed().forEach(open::push);
    }
    return notices;
  }

  private static List<Notice> of(ClassSymbol symbol, ClassHierarchy classes) {
    boolean subgroup = symbol.reach() == Reach.BELOW && symbol.symbol().indexOf('/') > 0 && !symbol.symbol().endsWith("/00");
    boolean unplaced = subgroup && FieldCatalog.standard().plainParts(symbol.field()).stream()
        .noneMatch(field -> classes.places(field.code(), symbol.symbol()));
    return !unplaced ? List.of() : List.of(new Notice(NoticeCode.CLASS_NOT_IN_SCHEME, symbol.range().start(),
        symbol.range().end(), symbol.symbol(), "no scheme that is loaded says what lies below " + symbol.symbol()
        + "; the symbol itself is matched"));
  }
}
