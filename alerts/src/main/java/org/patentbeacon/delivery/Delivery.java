package org.patentbeacon.delivery;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.patentbeacon.alert.Notice;

/// What is on its way to an endpoint: one change of an alert, or the changes of a window together.
///
/// @param id its id
/// @param to where it goes, and in what form
/// @param notices the changes, in the order of the stream; one unless they are sent together
/// @param state how far it is
/// @param attempts how often it was tried
/// @param nextAt when it is tried next
/// @param note what the last attempt met
public record Delivery(String id, Addressed to, List<Notice> notices, State state, int attempts, Instant nextAt,
    @Nullable String note) {

  /// Copies the list.
  public Delivery {
    notices = List.copyOf(notices);
  }

  /// How far it is.
  public enum State {
    /// It gathers what comes until its window ends.
    OPEN,
    /// It is to be tried.
    PENDING,
    /// It arrived.
    DELIVERED,
    /// It is not tried any more by itself, but can be sent again by hand.
    DEAD
  }
}
