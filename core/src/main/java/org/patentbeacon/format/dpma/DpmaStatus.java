package org.patentbeacon.format.dpma;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.document.LegalEvent;
import org.patentbeacon.document.PartialDate;
import org.patentbeacon.legal.EventType;

/// The status word of the register as a legal event.
final class DpmaStatus {
  static final String OFFICE = "DE";

  private DpmaStatus() {}

  /// An event that says what the register's word for the state of the right is.
  ///
  /// @param word the word, such as `nicht-anhaengig-erloschen`
  /// @param vintage the day for which the word holds
  static LegalEvent event(String word, @Nullable PartialDate vintage) {
    String status = EventType.STATUS.name();
    return new LegalEvent(OFFICE, status, status, null, word, vintage, null, null, null, null, null, new TreeMap<>(), null);
  }
}
