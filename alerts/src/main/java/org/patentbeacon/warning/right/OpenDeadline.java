package org.patentbeacon.warning.right;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.patentbeacon.legal.deadline.DeadlineItem;
import org.patentbeacon.legal.deadline.Outcome;

/// A deadline of which the tenant was told, as a watch remembers it.
///
/// @param application the case
/// @param itemClass what is due, such as `ANNUAL_FEE:7`
/// @param began the day on which it was in time
record OpenDeadline(String application, String itemClass, LocalDate began) {
  private static final String SEPARATOR = " ";

  String written() {
    return String.join(SEPARATOR, began.toString(), application, itemClass);
  }

  static OpenDeadline read(String written) {
    String[] parts = written.split(SEPARATOR, 3);
    return new OpenDeadline(parts[1], parts[2], LocalDate.parse(parts[0]));
  }

  /// Why nobody need look at it any more; empty while it may be open, or nothing is known of its case.
  Optional<String> settled(List<DocketCase> docket, LocalDate day) {
    Optional<DocketCase> one = docket.stream().filter(known -> known.application().equals(application)).findFirst();
    if (one.isEmpty()) {
      return Optional.empty();
    }
    if (one.get().isOver()) {
      return Optional.of("the case ended: " + one.get().state());
    }
    return one.get().items(day).stream().anyMatch(this::isOpen) ? Optional.empty() : Optional.of("recorded as done or paid");
  }

  /// Whether an item is this one, or says that nothing is known of what was paid.
  private boolean isOpen(DeadlineItem item) {
    return switch (item.outcome()) {
      case Outcome.Due due -> item.itemClass().equals(itemClass) && due.began().equals(began);
      case Outcome.InputMissing _, Outcome.InputWrong _ -> itemClass.startsWith(item.rule().name());
      case Outcome.NoRule _, Outcome.Possible _ -> false;
    };
  }
}
