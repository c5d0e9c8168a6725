package org.patentbeacon.index.name;

import java.util.Collection;
import java.util.List;
import org.patentbeacon.query.PatentQuery;

/// What clauses about groups of names stand for.
@FunctionalInterface
public interface GroupClauses {
  /// Nothing is grouped.
  GroupClauses NONE = (field, clause) -> List.of();

  /// {@return the printed names of the groups that answer a clause}
  ///
  /// @param field the plain field it looks at here, one of those of [org.patentbeacon.index.field.FieldNames#isGrouped]
  /// @param clause a clause about text, or whether there is a value
  Collection<String> names(String field, PatentQuery clause);
}
