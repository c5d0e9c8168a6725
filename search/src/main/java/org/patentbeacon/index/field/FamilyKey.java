package org.patentbeacon.index.field;

import java.util.SortedSet;
import java.util.TreeSet;
import org.patentbeacon.document.Application;
import org.patentbeacon.document.PatentDocument;
import org.patentbeacon.document.Priority;
import org.patentbeacon.document.Publication;

/// The key that members of one simple family share: the set of their counted priorities.
///
/// Source: the EPO's definition of the DOCDB simple family. A document without priorities counts its own application as
/// its priority; a priority marked as not active does not count.
public final class FamilyKey {
  private FamilyKey() {}

  /// {@return the key of the simple family of a document}
  ///
  /// @param document the document
  public static String of(PatentDocument document) {
    SortedSet<String> counted = new TreeSet<>();
    for (Priority priority : document.priorities()) {
      if (!Boolean.FALSE.equals(priority.active())) {
        counted.add(priority.id() != null ? priority.id() : priority.authority() + " " + priority.number());
      }
    }
    if (counted.isEmpty()) {
      counted.add(applicationKey(document));
    }
    return "S:" + String.join("+", counted);
  }

  /// {@return the application number; where there is none the publication number without its kind}
  ///
  /// @param document the document
  public static String applicationKey(PatentDocument document) {
    Application application = document.application();
    if (application != null && application.id() != null) {
      return application.id();
    }
    Publication publication = document.publication();
    return publication == null ? document.id() : publication.authority() + publication.number();
  }
}
