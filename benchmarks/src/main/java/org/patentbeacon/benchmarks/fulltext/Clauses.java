package org.patentbeacon.benchmarks.fulltext;

import java.util.ArrayList;
import java.util.List;
import org.patentbeacon.query.PatentQuery;

/// A query as one clause about words and any number about classes and days, all of which must hold.
///
/// @param words what is said of the texts
/// @param others what is said of classes and days
record Clauses(PatentQuery words, List<PatentQuery> others) {

  static Clauses of(PatentQuery query) throws InexpressibleException {
    if (!(query instanceof PatentQuery.And and)) {
      return new Clauses(query, List.of());
    }
    List<PatentQuery> words = new ArrayList<>();
    List<PatentQuery> others = new ArrayList<>();
    for (PatentQuery operand : and.operands()) {
      boolean fact = operand instanceof PatentQuery.ClassSymbol || operand instanceof PatentQuery.DateRange;
      (fact ? others : words).add(operand);
    }
    if (words.isEmpty()) {
      throw new InexpressibleException("no words are searched");
    }
    return new Clauses(words.size() == 1 ? words.getFirst() : new PatentQuery.And(words, and.range()), others);
  }

  /// The subclass of a clause about classes.
  static String subclass(PatentQuery.ClassSymbol symbol) throws InexpressibleException {
    if (symbol.reach() != PatentQuery.Reach.BELOW || symbol.symbol().length() != 4) {
      throw new InexpressibleException("classes other than subclasses with all below");
    }
    return symbol.symbol();
  }

  static long from(PatentQuery.DateRange days) {
    return days.from() == null ? Integer.MIN_VALUE + 1L : days.from().toEpochDay();
  }

  static long to(PatentQuery.DateRange days) {
    return days.to() == null ? Integer.MAX_VALUE : days.to().toEpochDay();
  }
}
