package org.patentbeacon.index.lucene.query;

import org.patentbeacon.index.lucene.legal.LegalDay;
import org.patentbeacon.index.name.GroupClauses;
import org.patentbeacon.query.classes.ClassHierarchy;

/// What clauses mean that no document says: what lies below a class, which printed names are one applicant, and which rights
/// are alive.
///
/// @param classes the classification schemes
/// @param names the groups of names
/// @param day the legal states
public record Knowledge(ClassHierarchy classes, GroupClauses names, LegalDay day) {

  /// {@return no schemes and no groups}
  ///
  /// @param day the legal states
  public static Knowledge on(LegalDay day) {
    return new Knowledge(ClassHierarchy.NONE, GroupClauses.NONE, day);
  }
}
