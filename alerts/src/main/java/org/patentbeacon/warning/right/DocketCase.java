package org.patentbeacon.warning.right;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.AlertDocument;
import org.patentbeacon.legal.casefile.CaseFacts;
import org.patentbeacon.legal.deadline.DeadlineItem;
import org.patentbeacon.legal.deadline.Deadlines;
import org.patentbeacon.legal.event.State;

/// A case of the tenant, as far as its deadlines hang on it.
///
/// @param application the canonical number of its application
/// @param title its title; empty while nothing is published
/// @param family the key of its family; absent while nothing is published
/// @param documents its documents
/// @param state its legal state; absent while nothing is published
/// @param facts what is known of it
record DocketCase(String application, String title, @Nullable String family, List<AlertDocument> documents, @Nullable State state,
    CaseFacts facts) {
  /// Copies the list.
  DocketCase {
    documents = List.copyOf(documents);
  }

  /// Whether it has ended for good, so that nothing falls due.
  boolean isOver() {
    return state == State.EXPIRED || state == State.REVOKED || state == State.WITHDRAWN;
  }

  /// What falls due in it, seen from a day.
  List<DeadlineItem> items(LocalDate day) {
    return Deadlines.shipped().itemsFor(facts, day);
  }
}
