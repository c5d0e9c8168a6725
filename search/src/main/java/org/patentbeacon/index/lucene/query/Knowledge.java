package org.patentbeacon.index.lucene.query;

import org.patentbeacon.index.name.GroupClauses;
import org.patentbeacon.query.classes.ClassHierarchy;

/// What clauses mean that no document says: what lies below a class, and which printed names are one applicant.
///
/// @param classes the classification schemes
/// @param names the groups of names
public record Knowledge(ClassHierarchy classes, GroupClauses names) {
  /// No schemes, no groups.
  public static final Knowledge NONE = new Knowledge(ClassHierarchy.NONE, GroupClauses.NONE);
}
