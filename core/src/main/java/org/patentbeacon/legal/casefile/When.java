package org.patentbeacon.legal.casefile;

import java.time.LocalDate;
import org.patentbeacon.legal.calendar.ServiceChannel;

/// When something happened, as far as anybody knows.
public sealed interface When {
  /// On a known day; of a notice that of its receipt.
  ///
  /// @param day the day
  record On(LocalDate day) implements When {
    /// Checks that a day of patents is meant.
    ///
    /// @throws IllegalArgumentException when it is not between the years 1800 and 2999
    public On {
      inReach(day);
    }
  }

  /// A notice was sent; the day of receipt is not known.
  ///
  /// @param dispatch the day on which it was sent
  /// @param channel how it was sent
  record Sent(LocalDate dispatch, ServiceChannel channel) implements When {
    /// Checks that a day of patents is meant.
    ///
    /// @throws IllegalArgumentException when it is not between the years 1800 and 2999
    public Sent {
      inReach(dispatch);
    }
  }

  /// It happened, on a day that is not known.
  record Unknown() implements When {}

  private static void inReach(LocalDate day) {
    if (day.getYear() < 1800 || day.getYear() > 2999) {
      throw new IllegalArgumentException("expected a day between the years 1800 and 2999, found " + day);
    }
  }
}
