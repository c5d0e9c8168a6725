package org.patentbeacon.query.classes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.patentbeacon.query.Notice;
import org.patentbeacon.query.NoticeCode;
import org.patentbeacon.query.PatentQuery;
import org.patentbeacon.query.PatentQuery.ClassSymbol;
import org.patentbeacon.query.PatentQuery.Reach;
import org.patentbeacon.query.field.FieldCatalog;

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
      PatentQuery node = open.pop();
      if (node instanceof ClassSymbol symbol) {
        notices.addAll(of(symbol, classes));
      }
      node.children().reversed().forEach(open::push);
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
